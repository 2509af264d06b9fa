# The WebAssembly module: storydiff.wasm and its glue, for web/engine to load.
add_executable(storydiff_wasm wasm/bindings/bindings.cpp wasm/bindings/type_names.cpp)
target_link_libraries(storydiff_wasm PRIVATE storydiff_engine storydiff_warnings)
set_target_properties(storydiff_wasm PROPERTIES OUTPUT_NAME storydiff-glue)

if(STORYDIFF_WASM_SIMD)
  target_compile_options(storydiff_engine PRIVATE -msimd128)
  target_compile_options(storydiff_wasm PRIVATE -msimd128)
endif()

# Small by default, since every reader downloads it; fast for the files where the time goes (as callgrind
# counts it: what touches every letter or word of a text, and what looks at pairs of sentences).
#   Oz, Os                    Os of those that are warm, O3 of the few that are hot
#   inline-functions          Emscripten takes Os and Oz to mean that nothing at all is inlined, not
#                             even operator[]: a third of the speed, and larger
#   no-rtti, no-exceptions    nothing asks a type for its name, and nothing is caught
#   sign-ext, nontrapping     instructions that every browser has had for years and that stand for five
#   bulk-memory               memory.copy and memory.fill, instead of loops of our own
set(STORYDIFF_WASM_HOT "/wasm/(text/fold|text/number_table|model/tree_model|align/(candidates|first_features|covering|sentence_vectors)).cpp")
set(STORYDIFF_WASM_WARM "/wasm/(align/second_features|text/.*|segment/(words|word_break|sentence_break|lines)|language/(vocabulary|letters)|diff/(word_links|shortest|anchors)|report/json_writer).cpp")
# Stages in which functions are larger and seldom called: only what is marked inline is inlined.
set(STORYDIFF_WASM_COLD "/wasm/(facts|report|article|align|diff|model|storydiff|groundwork|input)")
set(STORYDIFF_WASM_SMALL -flto -Oz -finline-functions -fno-exceptions -fno-threadsafe-statics -msign-ext
    -mnontrapping-fptoint -mbulk-memory)
set(STORYDIFF_WASM_NO_RTTI $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti> -DEMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0)
if(TARGET storydiff_snowball)
  target_compile_options(storydiff_snowball PRIVATE ${STORYDIFF_WASM_SMALL})
endif()
target_compile_options(storydiff_engine PRIVATE ${STORYDIFF_WASM_SMALL} ${STORYDIFF_WASM_NO_RTTI})
target_compile_options(storydiff_wasm PRIVATE ${STORYDIFF_WASM_SMALL} ${STORYDIFF_WASM_NO_RTTI})
foreach(source IN LISTS STORYDIFF_SOURCES)
  if(source MATCHES "${STORYDIFF_WASM_HOT}")
    set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS -O3 SKIP_PRECOMPILE_HEADERS ON)
  elseif(source MATCHES "${STORYDIFF_WASM_WARM}")
    set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS "-Os;-finline-functions"
                                                     SKIP_PRECOMPILE_HEADERS ON)
  elseif(source MATCHES "${STORYDIFF_WASM_COLD}")
    set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS "-finline-hint-functions")
  endif()
endforeach()
# What is compiled once serves the files that are compiled for size: clang asks for one level of optimisation. Not
# under a compiler cache, which cannot keep such files. The module's bytes are the same either way.
if(STORYDIFF_PRECOMPILE AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT DEFINED ENV{EM_COMPILER_WRAPPER})
  target_precompile_headers(storydiff_engine PRIVATE ${STORYDIFF_SHARED_HEADERS})
  set_target_properties(storydiff_engine PROPERTIES PCH_INSTANTIATE_TEMPLATES OFF)
endif()
target_link_options(storydiff_wasm PRIVATE -flto -Oz -fno-rtti -fno-exceptions -sMALLOC=emmalloc)
# A stage stays a function of its own: one function of everything numbers its variables in two bytes.
# What takes seven instructions at most, such as the size of a string, is inlined everywhere, which is
# no larger and a twentieth faster. What -Oz leaves, -Oz finds when it goes over it once more.
target_link_options(storydiff_wasm PRIVATE
  -sBINARYEN_EXTRA_PASSES=--one-caller-inline-max-function-size=20,--always-inline-max-function-size=7,-Oz)

# What each of these is for:
#   DYNAMIC_EXECUTION=0    no `new Function` in the glue: pages need no 'unsafe-eval'
#   MODULARIZE             a factory, so that a module that ran out of memory can be thrown away
#   ENVIRONMENT            the glue never loads anything itself: web/engine hands it the bytes
#   ABORTING_MALLOC        without exceptions a failed `new` would give null; it has to stop instead
#   INCOMING_MODULE_JS_API what web/engine hands over; the rest of the glue's ways in is left out
#   TEXTDECODER=2          every browser has TextDecoder: no decoder of the glue's own
#   TOTAL_STACK            current releases call it STACK_SIZE, take this name too, and set it to 64 KB unless asked
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
  -sTOTAL_STACK=5MB
  -sABORTING_MALLOC=1
  -sINCOMING_MODULE_JS_API=instantiateWasm,onAbort,print,printErr
  -sTEXTDECODER=2)

# Stemmers and words of further languages: the engine asks for a stem, and for the words, through functions of
# JavaScript; web/engine loads what a comparison needs.
target_compile_definitions(storydiff_engine PRIVATE STORYDIFF_STEMS_APART STORYDIFF_LEXICONS_APART)
target_link_options(storydiff_wasm PRIVATE
  --js-library ${CMAKE_SOURCE_DIR}/wasm/bindings/library.js)
set_target_properties(storydiff_wasm PROPERTIES LINK_DEPENDS
  ${CMAKE_SOURCE_DIR}/wasm/bindings/library.js)

# The pack: plain C, no JavaScript around it and nothing imported, the C++ library's exceptions least of all.
add_executable(storydiff_stems wasm/stems/stems.c ${STORYDIFF_PACK_SOURCES})
target_include_directories(storydiff_stems PRIVATE wasm)
target_include_directories(storydiff_stems SYSTEM PRIVATE "${STORYDIFF_SNOWBALL_DIR}")
set_source_files_properties(${STORYDIFF_PACK_SOURCES} PROPERTIES COMPILE_OPTIONS -w)
set_target_properties(storydiff_stems PROPERTIES OUTPUT_NAME storydiff-stems SUFFIX .wasm)
target_compile_options(storydiff_stems PRIVATE -flto -Oz)
target_link_options(storydiff_stems PRIVATE -flto -Oz --no-entry
  -sSTANDALONE_WASM=1
  -sDEFAULT_TO_CXX=0
  -sEXPORTED_FUNCTIONS=_storydiff_stems_buffer,_storydiff_stems_stem,_storydiff_stems_han,_storydiff_stems_han_size
  -sMALLOC=emmalloc
  -sTOTAL_STACK=64KB
  -sINITIAL_MEMORY=1MB
  -sALLOW_MEMORY_GROWTH=0)
