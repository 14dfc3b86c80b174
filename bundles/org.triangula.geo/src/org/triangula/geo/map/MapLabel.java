// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.List;

import org.triangula.geo.label.LabelRequest;

/** A name with the places where it may be written and how it looks. */
record MapLabel(LabelRequest request, List<String> lines, LabelStyle style, double size, double opacity) {
}
