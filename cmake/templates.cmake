# SPDX-License-Identifier: MulanPSL-2.0
# data/templates/*.txt become a C++ source, so that the binary carries the papers' wording.
file(GLOB ORTOO_TEMPLATES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/data/templates/*.txt)
set(ORTOO_TEMPLATES_CPP ${CMAKE_BINARY_DIR}/generated/embedded_templates.cpp)
add_custom_command(
    OUTPUT ${ORTOO_TEMPLATES_CPP}
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tools/embed_templates.py
            ${CMAKE_SOURCE_DIR}/data/templates ${ORTOO_TEMPLATES_CPP}
    DEPENDS ${ORTOO_TEMPLATES} ${CMAKE_SOURCE_DIR}/tools/embed_templates.py
    COMMENT "Embedding templates")
