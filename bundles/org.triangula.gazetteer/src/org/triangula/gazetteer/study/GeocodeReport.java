// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.triangula.core.progress.Progress;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.gazetteer.geocode.AddressQuery;
import org.triangula.gazetteer.geocode.GeocodeHit;
import org.triangula.gazetteer.geocode.Geocoder;
import org.triangula.gazetteer.geocode.Quality;
import org.triangula.model.Study;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;

/**
 * What became of the addresses of a study's facilities.
 *
 * @param entries one per facility that was looked up, in the study's order
 * @param withoutAddress number of facilities left out because they have neither street nor town nor postal code
 */
public record GeocodeReport(List<GeocodeEntry> entries, int withoutAddress) {

    /** So many places are kept for a person to choose from. */
    private static final int CANDIDATES = 6;
    /** Coordinates that a machine made may be made again; those of people and registers stay. */
    private static final Set<CoordinateOrigin> REPLACEABLE =
        EnumSet.of(CoordinateOrigin.UNKNOWN, CoordinateOrigin.GEOCODED);

    /** Copies the list. */
    public GeocodeReport {
        entries = List.copyOf(entries);
    }

    /**
     * A facility with its address.
     *
     * @param id identity
     * @param name name
     * @param address address as recorded
     */
    public record Asked(String id, String name, AddressQuery address) {

        boolean isEmpty() {
            return address.street().isEmpty() && address.town().isEmpty() && address.postalCode().isEmpty();
        }
    }

    /** Which facilities are looked up. */
    public enum Choice {
        /** Those without coordinates. */
        WITHOUT_COORDINATES,
        /** Those, and those whose coordinates were geocoded before or have no known origin. */
        REPLACEABLE
    }

    /**
     * Chooses facilities. Read it while nobody changes the study.
     *
     * @param study the study
     * @param choice which ones
     * @return the facilities with their addresses
     */
    public static List<Asked> ask(Study study, Choice choice) {
        return study.getPlaces().getFacilities().stream().filter(facility -> facility.getLongitude() == null
            || facility.getLatitude() == null || choice == Choice.REPLACEABLE
                && REPLACEABLE.contains(facility.getCoordinateOrigin())).map(GeocodeReport::ask).toList();
    }

    /**
     * The address of a facility.
     *
     * @param facility a facility
     * @return what to look up
     */
    public static Asked ask(Facility facility) {
        return new Asked(facility.getId(), text(facility.getName()), new AddressQuery(text(facility.getStreet()),
            text(facility.getHouseNumber()), text(facility.getPostalCode()), text(facility.getTown())));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /**
     * Looks addresses up.
     *
     * @param asked the facilities
     * @param geocoder where to look
     * @param progress told the share of the work
     * @return the report
     */
    public static GeocodeReport of(List<Asked> asked, Geocoder geocoder, Progress progress) {
        List<GeocodeEntry> entries = new ArrayList<>();
        int without = 0;
        for (int i = 0; i < asked.size(); i++) {
            progress.checkCancelled();
            progress.report(Messages.geocoding, (double) i / asked.size());
            Asked one = asked.get(i);
            if (one.isEmpty()) {
                without++;
            } else {
                entries.add(new GeocodeEntry(one.id(), one.name(), one.address(),
                    geocoder.find(one.address(), CANDIDATES)));
            }
        }
        progress.report(Messages.geocoding, 1);
        return new GeocodeReport(entries, without);
    }

    /**
     * How many entries have a verdict.
     *
     * @param verdict the verdict
     * @return their number
     */
    public int count(GeocodeEntry.Verdict verdict) {
        return (int) entries.stream().filter(entry -> entry.verdict() == verdict).count();
    }

    /**
     * The entries that can be taken unseen.
     *
     * @return facilities with their places
     */
    public List<GeocodeOperation.Placement> sure() {
        return entries.stream().filter(entry -> entry.verdict() == GeocodeEntry.Verdict.SURE)
            .map(entry -> new GeocodeOperation.Placement(entry.facility(), entry.hits().getFirst(), true)).toList();
    }

    /**
     * The report as a table: one row per candidate.
     *
     * @return the table
     */
    public DataTable table() {
        List<Column> columns = new ArrayList<>();
        for (String name : List.of(Messages.facility, Messages.asked, Messages.verdict, Messages.rank,
                Messages.found, Messages.quality, Messages.score, Messages.uncertainty, Messages.places,
                Messages.spread, Messages.longitude, Messages.latitude, Messages.basis)) {
            columns.add(numbers().contains(name) ? Column.decimal(name) : Column.text(name));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (GeocodeEntry entry : entries) {
            if (entry.hits().isEmpty()) {
                rows.add(Arrays.asList(entry.name(), address(entry.address()), word(entry.verdict()), null, null,
                    null, null, null, null, null, null, null, null));
            }
            int rank = 0;
            for (GeocodeHit hit : entry.hits()) {
                rows.add(Arrays.asList(entry.name(), address(entry.address()), word(entry.verdict()), (double) ++rank,
                    hit.address(), word(hit.quality()), Math.round(hit.score() * 100) / 100.0,
                    (double) Math.round(hit.uncertainty()), (double) hit.places(),
                    (double) Math.round(hit.spread()), hit.longitude(), hit.latitude(), hit.basis()));
            }
        }
        return new DataTable(Messages.tableTitle, columns, rows, List.of(
            new DataTable.Note(Messages.base, Messages.bind(Messages.baseText, entries.size(), withoutAddress))));
    }

    private static Set<String> numbers() {
        return Set.of(Messages.rank, Messages.score, Messages.uncertainty, Messages.places, Messages.spread,
            Messages.longitude, Messages.latitude);
    }

    /**
     * An address in one line.
     *
     * @param address the address
     * @return street and number, postal code and town
     */
    public static String address(AddressQuery address) {
        String first = (address.street() + " " + address.houseNumber()).strip();
        String second = (address.postalCode() + " " + address.town()).strip();
        return first.isEmpty() ? second : second.isEmpty() ? first : first + ", " + second;
    }

    /**
     * A verdict in the language of the user.
     *
     * @param verdict the verdict
     * @return the word
     */
    public static String word(GeocodeEntry.Verdict verdict) {
        return switch (verdict) {
            case SURE -> Messages.sure;
            case DOUBTFUL -> Messages.doubtful;
            case NOT_FOUND -> Messages.notFound;
        };
    }

    /**
     * A quality in the language of the user.
     *
     * @param quality the quality
     * @return the word
     */
    public static String word(Quality quality) {
        return switch (quality) {
            case EXACT -> Messages.exact;
            case INTERPOLATED -> Messages.interpolated;
            case STREET -> Messages.street;
            case LOCALITY -> Messages.locality;
        };
    }
}
