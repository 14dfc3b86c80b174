// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.position.CoordinateReading.Notation;

/**
 * Understands coordinates as people write and copy them: degrees with decimals (point or comma), with minutes and
 * seconds, with or without N, S, E, O, W; easting and northing of UTM (zones 31 to 33) and of Gauss–Krüger (strips 2 to
 * 5); addresses of map services and geo URIs. The order of two bare degrees is decided by the region that is expected.
 */
public final class CoordinateNotation {

    /** Longitudes and latitudes of Germany, rounded outwards. */
    public static final Envelope GERMANY = new Envelope(5.5, 15.5, 47, 55.3);

    private static final int LONGEST = 2000;
    private static final Pattern LINK = Pattern.compile("(?:geo:|@|[?&](?:q|ll|center|query)=|#map=\\d+/|mlat=)"
            + "(-?\\d{1,3}(?:\\.\\d+)?)(?:,|/|&mlon=|%2C)(-?\\d{1,3}(?:\\.\\d+)?)");
    private static final String SIDE = "(?<side%1$d>[NSEOW]|NORD|SÜD|OST|WEST|NORTH|SOUTH|EAST)?";
    private static final String ANGLE = SIDE + "\\s*(?<d%1$d>[-+]?\\d{1,3}(?:[.,]\\d+)?)\\s*(?:°|º|DEG|GRAD)?\\s*"
            + "(?:(?<m%1$d>\\d{1,2}(?:[.,]\\d+)?)\\s*(?:['′’´]|MIN)\\s*"
            + "(?:(?<s%1$d>\\d{1,2}(?:[.,]\\d+)?)\\s*(?:[\"″”“]|''|′′|’’|SEC|SEK)?)?)?\\s*"
            + "(?<after%1$d>[NSEOW](?![A-Z])|NORD|SÜD|OST|WEST|NORTH|SOUTH|EAST)?";
    private static final Pattern ANGLES = Pattern.compile("(?:LAT\\w*|BREITE|B)?[\\s:=]*" + ANGLE.formatted(1)
            + "\\s*[,;/|\\s]\\s*(?:LON\\w*|LÄNGE|L)?[\\s:=]*" + ANGLE.formatted(2));
    private static final Pattern METRES = Pattern.compile("(?:UTM|ETRS89|WGS84|GK\\d?|GAUSS\\W*KR(?:Ü|UE)GER)?[\\s:,]*"
            + "(?:ZONE\\s*)?(?:(?<zone>3[123])\\s*(?<band>[A-Z])?[\\s,;]+)?"
            + "(?:[ERXO]|RECHTS\\w*|OSTWERT|EAST\\w*)?[\\s:=]*"
            + "(?<first>\\d{6,8}(?:[.,]\\d+)?)\\s*(?:M)?\\s*[,;/|\\s]\\s*(?:[NHY]|HOCH\\w*|NORDWERT|NORTH\\w*)?[\\s:=]*"
            + "(?<second>\\d{6,8}(?:[.,]\\d+)?)\\s*(?:M)?");

    private CoordinateNotation() {
    }

    /**
     * All ways to understand a text.
     *
     * @param text what a person wrote or pasted
     * @param region longitudes and latitudes where the place is expected
     * @return readings, the likeliest first: those in the region before others, the usual order before the opposite
     *     one; none when the text holds no coordinates
     */
    public static List<CoordinateReading> read(String text, Envelope region) {
        String plain = text == null ? "" : text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return List.of();
        }
        List<CoordinateReading> readings = new ArrayList<>();
        Matcher link = LINK.matcher(plain);
        if (link.find()) {
            add(readings, region, number(link.group(2)), number(link.group(1)), Notation.MAP_LINK, false);
        } else {
            String upper = plain.toUpperCase(Locale.ROOT).replaceAll("[()\\[\\]]", " ").strip();
            metres(upper, region, readings);
            if (readings.isEmpty()) {
                angles(upper, region, readings);
            }
        }
        readings.sort(Comparator.comparing((CoordinateReading reading) -> !reading.near())
                .thenComparing(CoordinateReading::swapped));
        return List.copyOf(readings);
    }

    private static void angles(String text, Envelope region, List<CoordinateReading> readings) {
        Matcher matcher = ANGLES.matcher(text);
        if (!matcher.matches()) {
            return;
        }
        Optional<Boolean> first = isLatitude(matcher, 1);
        Optional<Boolean> second = isLatitude(matcher, 2);
        if (first.isPresent() && first.equals(second)) {
            return;
        }
        double one = angle(matcher, 1);
        double two = angle(matcher, 2);
        Notation notation = matcher.group("m1") != null || matcher.group("m2") != null ? Notation.DEGREES_AND_MINUTES
                : Notation.DECIMAL_DEGREES;
        Boolean known = first.or(() -> second.map(latitude -> !latitude)).orElse(null);
        if (known != null) {
            add(readings, region, known ? two : one, known ? one : two, notation, false);
        } else {
            add(readings, region, two, one, notation, false);
            add(readings, region, one, two, notation, true);
        }
    }

    private static Optional<Boolean> isLatitude(Matcher matcher, int number) {
        return letter(matcher, number).map(letter -> letter.charAt(0) == 'N' || letter.charAt(0) == 'S');
    }

    /** The letter of a number; one between two numbers belongs to the second when the first has its own before it. */
    private static Optional<String> letter(Matcher matcher, int number) {
        String before = matcher.group("side" + number);
        boolean shifted = matcher.group("side1") != null && matcher.group("after1") != null;
        if (before == null && number == 2 && shifted) {
            before = matcher.group("after1");
        }
        return Optional.ofNullable(before == null ? matcher.group("after" + number) : before);
    }

    private static double angle(Matcher matcher, int number) {
        double degrees = number(matcher.group("d" + number));
        double minutes = number(matcher.group("m" + number));
        double seconds = number(matcher.group("s" + number));
        if (minutes >= 60 || seconds >= 60) {
            return Double.NaN;
        }
        double size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
        boolean negative = matcher.group("d" + number).startsWith("-")
                || letter(matcher, number).filter(letter -> letter.charAt(0) == 'S' || letter.charAt(0) == 'W')
                        .isPresent();
        return negative ? -size : size;
    }

    private static void metres(String text, Envelope region, List<CoordinateReading> readings) {
        // full stops between groups of three digits are no decimals in numbers of this size
        String plain = text.replaceAll("(?<=\\d)\\.(?=\\d{3}\\.\\d{3}(?!\\d))", "")
                .replaceAll("(?<=\\d)[.](?=\\d{3}(?![\\d.,]))(?<=\\d{3}\\.|\\d{4}\\.)", "");
        Matcher matcher = METRES.matcher(plain);
        if (!matcher.matches()) {
            return;
        }
        double first = number(matcher.group("first"));
        double second = number(matcher.group("second"));
        String zone = matcher.group("zone");
        metres(first, second, zone, region, false, readings);
        metres(second, first, zone, region, true, readings);
    }

    private static void metres(double east, double north, String zone, Envelope region, boolean swapped,
            List<CoordinateReading> readings) {
        if (north < 5_000_000 || north > 6_400_000) {
            return;
        }
        if (east >= 100_000 && east < 900_000) {
            for (int number = 31; number <= 33; number++) {
                if (zone == null || zone.equals(String.valueOf(number))) {
                    transformed(readings, region, "EPSG:" + (25800 + number), east, north, Notation.UTM, swapped);
                }
            }
        } else if (east >= 31_100_000 && east < 33_900_000) {
            transformed(readings, region, "EPSG:" + (25800 + (int) (east / 1e6)), east % 1e6, north, Notation.UTM,
                    swapped);
        } else if (east >= 2_000_000 && east < 6_000_000 && zone == null) {
            transformed(readings, region, "EPSG:" + (31464 + (int) (east / 1e6)), east, north,
                    Notation.GAUSS_KRUEGER, swapped);
        }
    }

    private static void transformed(List<CoordinateReading> readings, Envelope region, String system, double east,
            double north, Notation notation, boolean swapped) {
        Coordinate place = CoordinateTransform.between(system, CoordinateSystem.WGS84).transform(east, north);
        add(readings, region, place.x, place.y, notation, swapped);
    }

    private static void add(List<CoordinateReading> readings, Envelope region, double longitude, double latitude,
            Notation notation, boolean swapped) {
        if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
            readings.add(new CoordinateReading(longitude, latitude, notation, swapped,
                    region.contains(longitude, latitude)));
        }
    }

    private static double number(String text) {
        return text == null ? 0 : Double.parseDouble(text.replace(',', '.'));
    }
}
