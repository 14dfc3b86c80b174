// SPDX-License-Identifier: EPL-2.0
/**
 * Maps drawn into an image or an SVG file, without a screen and without a widget library.
 *
 * <p>A {@link org.triangula.geo.map.MapScene} holds layers in one coordinate system, a
 * {@link org.triangula.geo.map.ViewTransform} says which part of it is seen, and
 * {@link org.triangula.geo.map.MapRenderer} paints both into pixels; {@link org.triangula.geo.map.MapSheet} adds title,
 * legend, scale and footer for a report. Colours are ints of the form 0xAARRGGBB throughout.
 */
package org.triangula.geo.map;
