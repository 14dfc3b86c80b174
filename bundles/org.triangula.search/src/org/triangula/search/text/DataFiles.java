// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Reads the data files beside the classes of this bundle. */
public final class DataFiles {

    private DataFiles() {
    }

    /**
     * Reads properties.
     *
     * @param name name of the file in this package, UTF-8
     * @return the properties
     */
    public static Properties properties(String name) {
        Properties properties = new Properties();
        try (InputStream stream = open(DataFiles.class, name);
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads lines; what follows a {@code #} at the beginning of a line is a remark.
     *
     * @param beside a class in the package of the file
     * @param name name of the file, UTF-8
     * @return the lines without white space at their ends, without empty lines and remarks
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream stream = open(beside, name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether there is a file.
     *
     * @param beside a class in the package of the file
     * @param name name of the file
     * @return true if it can be read
     */
    public static boolean exists(Class<?> beside, String name) {
        return beside.getResource(name) != null;
    }

    private static InputStream open(Class<?> beside, String name) throws IOException {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("The bundle lacks its file " + name);
        }
        return stream;
    }
}
