# One library per room of the house: every .cpp below the folder, all warnings, warnings are errors.
find_package(Threads REQUIRED)

# -O2, not CMake's -O3: the program waits for sockets and disks, and a cold build is waited for.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

add_library(tocsin_options INTERFACE)
target_include_directories(tocsin_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(tocsin_options INTERFACE TOCSIN_VERSION="${PROJECT_VERSION}")
target_compile_options(tocsin_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Wold-style-cast -Wcast-qual -Woverloaded-virtual -Wnull-dereference -Werror)
target_link_libraries(tocsin_options INTERFACE Threads::Threads)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 reports these inside the headers of the standard library (GCC bugs 105329, 105593) and of
    # Asio (coroutine frames) at -O2.
    target_compile_options(tocsin_options INTERFACE
        -Wno-null-dereference -Wno-restrict -Wno-maybe-uninitialized -Wno-stringop-overflow
        -Wno-array-bounds -Wno-stringop-overread -Wno-dangling-reference
        -Wno-mismatched-new-delete)
endif()
if(TOCSIN_SANITIZE)
    target_compile_options(tocsin_options INTERFACE
        -g1 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(tocsin_options INTERFACE -fsanitize=address,undefined)
endif()

# What most sources include is parsed once per library, not once per source: 10 to 40 % less time for
# a file. It replaces no #include: -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds without.
target_precompile_headers(tocsin_options INTERFACE
    <algorithm> <chrono> <cstdint> <functional> <map> <memory> <optional> <ranges> <set> <span>
    <sstream> <string> <string_view> <unordered_map> <utility> <variant> <vector>
    <nlohmann/json.hpp>)

# With TOCSIN_UNITY a target's sources are compiled eight at a time: a whole build takes half as long,
# one changed file several times as long. Names in unnamed namespaces must then differ in a room.
function(tocsin_unity name)
    set_target_properties(${name} PROPERTIES UNITY_BUILD "${TOCSIN_UNITY}" UNITY_BUILD_BATCH_SIZE 8)
endfunction()

# tocsin_layer(NAME DEPS...): library NAME from all sources below the calling folder.
function(tocsin_layer name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC tocsin_options ${ARGN})
    tocsin_unity(${name})
    # Under sanitizers not optimised, but for the rooms in which whole drills are computed: elsewhere
    # it takes longer to compile than it saves.
    if(TOCSIN_SANITIZE AND name MATCHES "scenario|core|store|scoring|rehearsal")
        target_compile_options(${name} PRIVATE -O1)
    endif()
endfunction()
