# SPDX-License-Identifier: MIT
# The flags every room is built with, and the two functions that make a room and a test.

add_library(gannet_flags INTERFACE)
target_compile_definitions(gannet_flags INTERFACE
    GANNET_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_JAVA_STYLE_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(NOT MSVC)
    target_compile_options(gannet_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${GANNET_WERROR}>:-Werror>)
endif()
if(GANNET_SANITIZER)
    # GCC's own manual: instrumented code makes maybe-uninitialized cry wolf.
    target_compile_options(gannet_flags INTERFACE -fsanitize=${GANNET_SANITIZER} -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
        $<$<BOOL:${GANNET_FUZZ}>:-fno-sanitize-recover=all>)
    target_link_options(gannet_flags INTERFACE -fsanitize=${GANNET_SANITIZER})
endif()

# gannet_room(core SOURCES a.cpp ... PUBLIC Qt6::Core ... PRIVATE ...)
# One static library a room; what it may include is what it links.
function(gannet_room room)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(gannet_${room} STATIC ${arg_SOURCES})
    target_include_directories(gannet_${room} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(gannet_${room} PUBLIC ${arg_PUBLIC} PRIVATE gannet_flags ${arg_PRIVATE})
endfunction()

# gannet_test(core FileNameTest [LINK libs...] [SOURCES more.cpp] [LABELS ...] [TIMEOUT s] [COST s])
# One executable a test class, run offscreen and in parallel by ctest; the costly begin first.
function(gannet_test room name)
    cmake_parse_arguments(arg "" "TIMEOUT;COST" "LINK;SOURCES;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE gannet_flags gannet_${room} Qt6::Test ${arg_LINK})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${room}.${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(NOT arg_COST)
        set(arg_COST 1)
    endif()
    set_tests_properties(${room}.${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT} COST ${arg_COST} LABELS "${room};${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
