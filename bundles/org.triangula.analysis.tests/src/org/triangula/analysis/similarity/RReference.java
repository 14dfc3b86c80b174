// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.similarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.triangula.analysis.matrix.MatrixNumbers;

/** The values that R computed, see {@code reference.R}. */
public final class RReference {

    private RReference() {
    }

    /**
     * A matrix of values.
     *
     * @param name its name in the file
     * @return the values
     */
    public static MatrixNumbers matrix(String name) {
        List<double[]> values = new ArrayList<>();
        try (InputStream in = RReference.class.getResourceAsStream("reference.csv");
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(";");
                if (cells[0].equals(name)) {
                    values.add(new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2]),
                        Double.parseDouble(cells[3])});
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (values.isEmpty()) {
            throw new IllegalStateException("There are no values of the name " + name);
        }
        int rows = (int) values.getLast()[0];
        int columns = (int) values.getLast()[1];
        return MatrixNumbers.filled(rows, columns, (row, column) -> values.get(row * columns + column)[2]);
    }
}
