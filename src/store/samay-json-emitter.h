/* samay-json-emitter.h: writes JSON, value by value, onto the end of a string
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SamayJsonEmitter:
 * @out: where the JSON goes; borrowed
 * @is_pretty: one member a line, indented by two spaces; else no white space at all
 *
 * A value with a key is a member of the object that is open, one without is an element of the array that is open.
 * Keys are written as they stand.
 */
typedef struct
{
  GString *out;
  gboolean is_pretty;
  guint depth;
  gboolean has_sibling;
} SamayJsonEmitter;

void samay_json_emit_object_start (SamayJsonEmitter *self,
                                   const char       *key);
void samay_json_emit_object_end   (SamayJsonEmitter *self);
void samay_json_emit_array_start  (SamayJsonEmitter *self,
                                   const char       *key);
void samay_json_emit_array_end    (SamayJsonEmitter *self);
void samay_json_emit_text         (SamayJsonEmitter *self,
                                   const char       *key,
                                   const char       *text,
                                   gsize             length);
void samay_json_emit_string       (SamayJsonEmitter *self,
                                   const char       *key,
                                   const char       *string);
void samay_json_emit_word         (SamayJsonEmitter *self,
                                   const char       *key,
                                   const char       *word);
void samay_json_emit_int          (SamayJsonEmitter *self,
                                   const char       *key,
                                   gint64            number);
void samay_json_emit_bool         (SamayJsonEmitter *self,
                                   const char       *key,
                                   gboolean          value);
void samay_json_emit_null         (SamayJsonEmitter *self,
                                   const char       *key);
void samay_json_emit_raw          (SamayJsonEmitter *self,
                                   const char       *key,
                                   const char       *json,
                                   gsize             length);
