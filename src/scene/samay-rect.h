/* samay-rect.h: a rectangle in pixels, without any toolkit
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SamayRect:
 * @x: left edge in pixels, growing to the right
 * @y: top edge in pixels, growing downward
 *
 * Closed at the left and top, open at the right and bottom, so that rectangles that touch don't overlap.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} SamayRect;

typedef struct
{
  double x;
  double y;
} SamayPoint;

static inline double
samay_rect_get_right (SamayRect self)
{
  return self.x + self.width;
}

static inline double
samay_rect_get_bottom (SamayRect self)
{
  return self.y + self.height;
}

static inline gboolean
samay_rect_overlaps (SamayRect a,
                     SamayRect b)
{
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

static inline gboolean
samay_rect_contains (SamayRect self,
                     double    x,
                     double    y)
{
  return self.x <= x && x < self.x + self.width && self.y <= y && y < self.y + self.height;
}

static inline SamayRect
samay_rect_unite (SamayRect a,
                  SamayRect b)
{
  double x = MIN (a.x, b.x);
  double y = MIN (a.y, b.y);

  return (SamayRect) { x, y, MAX (a.x + a.width, b.x + b.width) - x, MAX (a.y + a.height, b.y + b.height) - y };
}

static inline SamayRect
samay_rect_translate (SamayRect self,
                      double    dx,
                      double    dy)
{
  return (SamayRect) { self.x + dx, self.y + dy, self.width, self.height };
}

static inline SamayRect
samay_rect_grow (SamayRect self,
                 double    by_px)
{
  return (SamayRect) { self.x - by_px, self.y - by_px, self.width + 2 * by_px, self.height + 2 * by_px };
}
