// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.notice;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Says notices in the language of the product. */
final class NoticeWords {

    private NoticeWords() {
    }

    static String of(Notice notice) {
        Object[] values = notice.kind().names().stream()
                .map(name -> shown(name, notice.value(name).orElseThrow())).toArray();
        return NLS.bind(sentence(notice.kind()), values);
    }

    /** A day as people of the language write it. */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).format(day);
    }

    private static String shown(String name, String value) {
        try {
            return switch (name) {
                case "first", "last", "day" -> day(LocalDate.parse(value));
                case "count", "of", "kilometres", "least_metres", "snap_metres" -> NumberFormat.getInstance().format(
                        new BigDecimal(value));
                case "mode" -> mode(value);
                default -> value;
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            // a file that was changed by hand; its value is still better than none
            return value;
        }
    }

    private static String mode(String key) {
        return switch (key) {
            case "walk" -> Messages.mode_walk;
            case "bike" -> Messages.mode_bike;
            case "car" -> Messages.mode_car;
            case "transit" -> Messages.mode_transit;
            default -> key;
        };
    }

    private static String sentence(NoticeKind kind) {
        return switch (kind) {
            case TIMETABLE_OF_OTHER_DAYS -> Messages.timetableOfOtherDays;
            case NO_TRIPS -> Messages.noTrips;
            case NO_TRIPS_IN_WINDOW -> Messages.noTripsInWindow;
            case TRIPS_WITHOUT_DAYS -> Messages.tripsWithoutDays;
            case TRIPS_TOO_SHORT -> Messages.tripsTooShort;
            case TRIPS_WITHOUT_ENDS -> Messages.tripsWithoutEnds;
            case TRIPS_BACKWARDS -> Messages.tripsBackwards;
            case STOPS_WITHOUT_PLACE -> Messages.stopsWithoutPlace;
            case PATHWAYS -> Messages.pathways;
            case SPECIAL_TRANSFERS -> Messages.specialTransfers;
            case ISLANDS -> Messages.islands;
            case FACILITIES_WITHOUT_STREET -> Messages.facilitiesWithoutStreet;
            case ORIGINS_OUTSIDE -> Messages.originsOutside;
            case FACILITIES_OUTSIDE -> Messages.facilitiesOutside;
            case POINTS_WITHOUT_HEIGHT -> Messages.pointsWithoutHeight;
            case WORDS -> Messages.words;
        };
    }
}
