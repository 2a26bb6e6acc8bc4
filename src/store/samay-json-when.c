/* samay-json-when.c: dates and what belongs to them, read back from the members that tell them in every format
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-json-when.h"

#include "locale/samay-edtf.h"
#include "store/samay-json-guard.h"

/* Words that aren't known, and members of another type, count as missing: a later version may have more of them. */
#define DEFINE_FIND(noun, n)                               \
  static guint8                                            \
      find_##noun (const char *name)                       \
  {                                                        \
    for (guint8 i = 0; name != NULL && i < (n); i++)       \
      if (g_str_equal (samay_##noun##_get_name (i), name)) \
        return i;                                          \
    return 0;                                              \
  }

DEFINE_FIND (precision, SAMAY_PRECISION_MILLENNIUM + 1)
DEFINE_FIND (part, SAMAY_PART_SECOND_HALF + 1)
DEFINE_FIND (bound, SAMAY_BOUND_AFTER + 1)
DEFINE_FIND (certainty, SAMAY_CERTAINTY_UNCERTAIN + 1)
DEFINE_FIND (status, SAMAY_STATUS_DENIED + 1)
DEFINE_FIND (basis, SAMAY_BASIS_MERGE + 1)
DEFINE_FIND (derivation, SAMAY_DERIVATION_INFERRED + 1)
DEFINE_FIND (origin, SAMAY_ORIGIN_UNKNOWN + 1)

/**
 * samay_json_get_string:
 *
 * Returns: (nullable): the member, %NULL where there is none or it is no string
 */
const char *
samay_json_get_string (JsonObject *object,
                       const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

/**
 * samay_json_get_int:
 * @least: also what a member that is missing counts as
 */
gint64
samay_json_get_int (JsonObject *object,
                    const char *name,
                    gint64      least,
                    gint64      most)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64
             ? CLAMP (json_node_get_int (node), least, most)
             : least;
}

/**
 * samay_json_get_array:
 *
 * Returns: (nullable) (transfer none): the member, %NULL where there is none or it is no array
 */
JsonArray *
samay_json_get_array (JsonObject *object,
                      const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

/**
 * samay_json_read_when:
 * @out_when: (out): unknown where `when` is null
 *
 * Reads `when`, and what EDTF can't say, from the members beside it.
 *
 * Returns: %FALSE with @error where `when` isn't EDTF
 */
gboolean
samay_json_read_when (JsonObject  *object,
                      SamayWhen   *out_when,
                      GError     **error)
{
  const char *text = samay_json_get_string (object, "when");
  SamayWhen when = SAMAY_WHEN_UNKNOWN;

  if (text != NULL && !samay_edtf_parse (text, &when, error))
    {
      g_prefix_error (error, "\"when\": ");
      return FALSE;
    }
  if (json_object_has_member (object, "precision"))
    when.precision = find_precision (samay_json_get_string (object, "precision"));
  when.part = find_part (samay_json_get_string (object, "part"));
  when.bound = find_bound (samay_json_get_string (object, "bound"));
  if (json_object_has_member (object, "certainty"))
    when.certainty = find_certainty (samay_json_get_string (object, "certainty"));
  if (json_object_has_member (object, "zone") && !json_object_get_null_member (object, "zone"))
    when.zone_min = (gint16) samay_json_get_int (object, "zone", -1440, 1440);
  *out_when = when;
  return TRUE;
}

guint8
samay_json_read_status (JsonObject *object)
{
  return find_status (samay_json_get_string (object, "status"));
}

guint8
samay_json_read_basis (JsonObject *object)
{
  return find_basis (samay_json_get_string (object, "basis"));
}

guint8
samay_json_read_derivation (JsonObject *object)
{
  return find_derivation (samay_json_get_string (object, "derivation"));
}

guint8
samay_json_read_origin (JsonObject *object)
{
  return samay_json_get_string (object, "published_origin") != NULL
             ? find_origin (samay_json_get_string (object, "published_origin"))
             : SAMAY_ORIGIN_UNKNOWN;
}
