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
