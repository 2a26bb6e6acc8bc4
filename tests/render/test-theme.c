/* test-theme.c: every text is readable, every mark is seen, in both themes
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "render/samay-theme.h"

static double
get_contrast (SamayTheme theme,
              SamayRole  role)
{
  return samay_theme_get_contrast (samay_theme_get_rgb (theme, role), samay_theme_get_rgb (theme, SAMAY_ROLE_BACKGROUND));
}

static void
test_contrast_is_that_of_wcag (void)
{
  g_assert_cmpfloat_with_epsilon (samay_theme_get_contrast (0x000000, 0xffffff), 21, 1e-9);
  g_assert_cmpfloat_with_epsilon (samay_theme_get_contrast (0x777777, 0xffffff), 4.48, 0.005);
  g_assert_cmpfloat (samay_theme_get_contrast (0x123456, 0x123456), ==, 1);
}

static void
test_text_is_readable (gconstpointer data)
{
  for (guint style = 0; style < SAMAY_N_TEXT_STYLES; style++)
    g_assert_cmpfloat (get_contrast (GPOINTER_TO_UINT (data), samay_text_style_get_look (style)->role), >=, 4.5);
}

static void
test_marks_are_seen (gconstpointer data)
{
  for (guint role = SAMAY_ROLE_TODAY; role < SAMAY_N_ROLES; role++)
    g_assert_cmpfloat (get_contrast (GPOINTER_TO_UINT (data), role), >=, 3);
}

static void
test_the_grid_stays_behind (gconstpointer data)
{
  g_assert_cmpfloat (get_contrast (GPOINTER_TO_UINT (data), SAMAY_ROLE_GRID), <, 1.5);
  g_assert_cmpfloat (get_contrast (GPOINTER_TO_UINT (data), SAMAY_ROLE_GRID), >, 1.05);
  g_assert_cmpfloat (get_contrast (GPOINTER_TO_UINT (data), SAMAY_ROLE_GRID_STRONG), <, 3);
  g_assert_cmpfloat (get_contrast (GPOINTER_TO_UINT (data), SAMAY_ROLE_WEEKEND), <, 1.6);
  g_assert_cmpfloat (get_contrast (GPOINTER_TO_UINT (data), SAMAY_ROLE_WEEKEND), >, 1.05);
}

/* Machado, Oliveira and Fernandes (2009), severity 1, on linear light: how red-blind and green-blind eyes see. */
static const double simulations[][3][3] = {
  { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } },
  { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } },
};

static void
simulate (guint32 rgb,
          guint   kind,
          double  out[3])
{
  double linear[3];

  for (guint i = 0; i < 3; i++)
    {
      double channel = (rgb >> (16 - 8 * i) & 0xff) / 255.0;

      linear[i] = channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
    }
  for (guint i = 0; i < 3; i++)
    {
      double sum = 0;

      for (guint j = 0; j < 3; j++)
        sum += simulations[kind][i][j] * linear[j];
      out[i] = pow (CLAMP (sum, 0, 1), 1 / 2.2);
    }
}

/* The three statuses that most charts have must stay apart by colour alone. */
static void
test_common_statuses_stay_apart (gconstpointer data)
{
  static const SamayRole roles[] = { SAMAY_ROLE_OCCURRED, SAMAY_ROLE_PLANNED, SAMAY_ROLE_EXPECTED };

  for (guint kind = 0; kind < G_N_ELEMENTS (simulations); kind++)
    for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
      for (guint j = 0; j < i; j++)
        {
          double a[3];
          double b[3];

          simulate (samay_theme_get_rgb (GPOINTER_TO_UINT (data), roles[i]), kind, a);
          simulate (samay_theme_get_rgb (GPOINTER_TO_UINT (data), roles[j]), kind, b);
          g_assert_cmpfloat (hypot (hypot (a[0] - b[0], a[1] - b[1]), a[2] - b[2]), >, 0.15);
        }
}

/* Without colours: no two statuses have the same fill, dash and shape. */
static void
test_statuses_differ_in_shape (void)
{
  for (guint a = 0; a <= SAMAY_STATUS_DENIED; a++)
    for (guint b = 0; b < a; b++)
      {
        const SamayStatusLook *left = samay_status_get_look (a);
        const SamayStatusLook *right = samay_status_get_look (b);

        g_assert_false (left->filled == right->filled && left->dash == right->dash && left->decor == right->decor);
      }
}

static void
test_names_come_back (void)
{
  SamayTheme theme = SAMAY_THEME_LIGHT;

  g_assert_true (samay_theme_from_name (samay_theme_get_name (SAMAY_THEME_DARK), &theme));
  g_assert_cmpint (theme, ==, SAMAY_THEME_DARK);
  g_assert_false (samay_theme_from_name ("sepia", &theme));
  g_assert_false (samay_theme_from_name (NULL, &theme));
  g_assert_cmpint (theme, ==, SAMAY_THEME_DARK);
}

static void
add (const char   *what,
     guint         theme,
     GTestDataFunc function)
{
  g_autofree char *path = g_strdup_printf ("/theme/%s/%s", samay_theme_get_name (theme), what);

  g_test_add_data_func (path, GUINT_TO_POINTER (theme), function);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/theme/contrast-is-that-of-wcag", test_contrast_is_that_of_wcag);
  g_test_add_func ("/theme/statuses-differ-in-shape", test_statuses_differ_in_shape);
  g_test_add_func ("/theme/names-come-back", test_names_come_back);
  for (guint theme = 0; theme < SAMAY_N_THEMES; theme++)
    {
      add ("text-is-readable", theme, test_text_is_readable);
      add ("marks-are-seen", theme, test_marks_are_seen);
      add ("the-grid-stays-behind", theme, test_the_grid_stays_behind);
      add ("common-statuses-stay-apart", theme, test_common_statuses_stay_apart);
    }
  return g_test_run ();
}
