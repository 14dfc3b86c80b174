// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.crs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that programs give to common coordinate systems; the names are data. */
final class KnownSystemNames {

    private static final Pattern NAME = Pattern.compile("^\\s*(?:PROJCS|GEOGCS)\\s*\\[\\s*\"([^\"]{1,100})\"");

    private KnownSystemNames() {
    }

    /** The code of the system that a text names, if the name is known. */
    static Optional<String> code(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            return Optional.empty();
        }
        Properties names = new Properties();
        try (InputStream in = Objects.requireNonNull(KnownSystemNames.class
                .getResourceAsStream("system-names.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("system-names.properties is missing from the bundle", e);
        }
        String plain = name.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return Optional.ofNullable(names.getProperty(plain)).map(code -> "EPSG:" + code.strip());
    }
}
