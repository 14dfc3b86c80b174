// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.label;

import java.util.List;
import java.util.Objects;

import org.locationtech.jts.geom.Envelope;

/**
 * A name that would like to be written.
 *
 * @param id tells requests of the same priority apart, so that the result does not depend on their order
 * @param priority larger ones choose first
 * @param boxes where it could be written, the best place first; in pixels
 */
public record LabelRequest(String id, double priority, List<Envelope> boxes) {

    /** Copies the list. */
    public LabelRequest {
        Objects.requireNonNull(id, "id");
        boxes = List.copyOf(boxes);
    }
}
