// SPDX-License-Identifier: MulanPSL-2.0
// Names of the drawing libraries' things, so that our headers stand without theirs.
#pragma once

struct _cairo;
struct _PangoContext;
struct _PangoLayout;
using cairo_t = _cairo;
using PangoContext = _PangoContext;
using PangoLayout = _PangoLayout;
