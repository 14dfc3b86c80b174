// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisLayer;
import org.triangula.geo.area.OfficialKey;
import org.triangula.model.Term;

/**
 * The layout in which the Federal Agency for Cartography and Geodesy publishes administrative areas (VG250, VG1000 …,
 * documentation of VG250, chapter 4): columns ARS, AGS, GEN, BEZ, GF, and one layer per level.
 */
final class OfficialLayout {

    private static final Pattern YEAR = Pattern.compile(
        "(?:vg\\d{2,4}|bkg|verwaltungsgebiete|kreise|gemeinden)[^\\d]*"
            + "(?:(\\d{2})-(\\d{2})[_.-])?((?:19|20)\\d{2})(?!\\d)",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("^((?:19|20)\\d{2})[-_]", Pattern.CASE_INSENSITIVE);

    private final Set<String> technical;

    OfficialLayout() {
        Properties columns = WordAliases.properties("official-columns.properties");
        technical = new HashSet<>(Arrays.asList(columns.getProperty("technical", "").toUpperCase(Locale.ROOT)
            .strip().split("\\s*,\\s*")));
    }

    /** Whether a feature has this layout. */
    static boolean fits(GisFeature feature) {
        Set<String> columns = feature.attributes().keySet();
        return columns.contains("GEN") && columns.contains("BEZ")
            && (columns.contains("ARS") || columns.contains("RS") || columns.contains("AGS"));
    }

    /** Whether a column only serves the makers of the data. */
    boolean isTechnical(String column) {
        return technical.contains(column.toUpperCase(Locale.ROOT));
    }

    /** What the key alone says of the kind; only between district and city district a word has to decide. */
    static Optional<Term> kind(OfficialKey.Level level, Optional<Term> named, List<Term> kinds) {
        String key = switch (level) {
            case LAND -> "land";
            case REGIERUNGSBEZIRK -> "regierungsbezirk";
            case GEMEINDEVERBAND -> "municipal-association";
            case GEMEINDE -> "municipality";
            case KREIS -> named.map(Term::getKey).filter(word -> word.equals("city-district")).orElse("district");
        };
        return kinds.stream().filter(term -> key.equals(term.getKey())).findFirst();
    }

    /** The day or year for which the file says its areas are; empty when its name does not tell. */
    static String vintage(String file, List<GisLayer> layers) {
        if (layers.stream().flatMap(layer -> layer.features().stream()).limit(1).noneMatch(OfficialLayout::fits)) {
            return "";
        }
        Matcher year = YEAR.matcher(file);
        if (year.find()) {
            return year.group(1) == null ? year.group(3)
                : year.group(3) + "-" + year.group(2) + "-" + year.group(1);
        }
        Matcher first = YEAR_FIRST.matcher(file);
        return first.find() ? first.group(1) : "";
    }
}
