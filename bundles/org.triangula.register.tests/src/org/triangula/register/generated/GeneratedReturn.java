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
 * @param errors all planted errors
 */
record GeneratedReturn(Path file, String district, List<TrueRow> rows, List<PlantedError> errors) {
}
