// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

import java.nio.file.Path;
import java.util.List;

/**
 * A returned table with its truth.
 *
 * @param file the file
 * @param district key of the district
 * @param rows its rows
 * @param before what the district had reported a year before
 * @param errors all planted errors
 */
record GeneratedReturn(Path file, String district, List<TrueRow> rows, List<TrueRow> before,
    List<PlantedError> errors) {
}
