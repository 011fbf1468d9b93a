# SPDX-License-Identifier: MulanPSL-2.0
# migrations/*.sql become a C++ source, so that the binary carries its own schema.
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)
file(GLOB ORTOO_MIGRATIONS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/migrations/*.sql)
set(ORTOO_MIGRATIONS_CPP ${CMAKE_BINARY_DIR}/generated/embedded_migrations.cpp)
add_custom_command(
    OUTPUT ${ORTOO_MIGRATIONS_CPP}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/embed_migrations.py
            ${CMAKE_SOURCE_DIR}/migrations ${ORTOO_MIGRATIONS_CPP}
    DEPENDS ${ORTOO_MIGRATIONS} ${CMAKE_SOURCE_DIR}/tools/embed_migrations.py
    COMMENT "Embedding migrations")
