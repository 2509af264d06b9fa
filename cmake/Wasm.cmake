# The WebAssembly module: storydiff.wasm and its glue, for web/engine to load.
add_executable(storydiff_wasm wasm/bindings/bindings.cpp)
target_link_libraries(storydiff_wasm PRIVATE storydiff_engine storydiff_warnings)
set_target_properties(storydiff_wasm PROPERTIES OUTPUT_NAME storydiff-glue)

if(STORYDIFF_WASM_SIMD)
  target_compile_options(storydiff_engine PRIVATE -msimd128)
  target_compile_options(storydiff_wasm PRIVATE -msimd128)
endif()

# Small by default, since every reader downloads it; fast for the files where the time goes (measured
# by scripts/bench). Optimising over all files at once saves a twentieth of the size.
set(STORYDIFF_WASM_HOT "/wasm/(text/|align/|diff/shortest|article/kinship|language/vocabulary)")
if(TARGET storydiff_snowball)
  target_compile_options(storydiff_snowball PRIVATE -flto -Oz)
endif()
target_compile_options(storydiff_engine PRIVATE -flto -Oz)
target_compile_options(storydiff_wasm PRIVATE -flto -Oz)
foreach(source IN LISTS STORYDIFF_SOURCES)
  if(source MATCHES "${STORYDIFF_WASM_HOT}")
    set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS -O3)
  endif()
endforeach()
# (-O3 here only decides how hard the linker and Binaryen work: a third faster than -Oz, and as small.)
target_link_options(storydiff_wasm PRIVATE -flto -O3 -sMALLOC=emmalloc)

# What each of these is for:
#   DYNAMIC_EXECUTION=0    no `new Function` in the glue: pages need no 'unsafe-eval'
#   MODULARIZE             a factory, so that a module that ran out of memory can be thrown away
#   ENVIRONMENT            the glue never loads anything itself: web/engine hands it the bytes
#   ABORTING_MALLOC        without exceptions a failed `new` would give null; it has to stop instead
#   STACK_SIZE             the engine does not recurse on input; this is ample and costs nothing
target_link_options(storydiff_wasm PRIVATE
  --bind
  -sDYNAMIC_EXECUTION=0
  -sMODULARIZE=1
  -sEXPORT_NAME=createStorydiff
  -sENVIRONMENT=web,worker
  -sFILESYSTEM=0
  -sALLOW_MEMORY_GROWTH=1
  -sINITIAL_MEMORY=16MB
  -sMAXIMUM_MEMORY=4GB
  -sABORTING_MALLOC=1)

# Stemmers of further languages: the engine asks for a stem through a function of JavaScript, which
# web/engine/stems.js fills in when the pack is loaded.
target_compile_definitions(storydiff_engine PRIVATE STORYDIFF_STEMS_APART)
target_link_options(storydiff_wasm PRIVATE
  --js-library ${CMAKE_SOURCE_DIR}/wasm/bindings/stems_library.js)
set_target_properties(storydiff_wasm PROPERTIES LINK_DEPENDS
  ${CMAKE_SOURCE_DIR}/wasm/bindings/stems_library.js)

# The pack: plain C, no JavaScript around it and nothing imported.
add_executable(storydiff_stems wasm/stems/stems.c ${STORYDIFF_PACK_SOURCES})
target_include_directories(storydiff_stems PRIVATE wasm)
target_include_directories(storydiff_stems SYSTEM PRIVATE "${STORYDIFF_SNOWBALL_DIR}")
set_source_files_properties(${STORYDIFF_PACK_SOURCES} PROPERTIES COMPILE_OPTIONS -w)
set_target_properties(storydiff_stems PROPERTIES OUTPUT_NAME storydiff-stems SUFFIX .wasm)
target_compile_options(storydiff_stems PRIVATE -flto -Oz)
target_link_options(storydiff_stems PRIVATE -flto -Oz --no-entry
  -sSTANDALONE_WASM=1
  -sEXPORTED_FUNCTIONS=_storydiff_stems_buffer,_storydiff_stems_stem
  -sMALLOC=emmalloc
  -sTOTAL_STACK=64KB
  -sINITIAL_MEMORY=1MB
  -sALLOW_MEMORY_GROWTH=0)
