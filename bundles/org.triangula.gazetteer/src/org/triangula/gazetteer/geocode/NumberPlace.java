// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.geocode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.triangula.gazetteer.Street;
import org.triangula.gazetteer.address.AddressTable;
import org.triangula.gazetteer.address.HouseNumber;
import org.triangula.gazetteer.build.Distance;

/**
 * Where a house number lies on a street.
 *
 * @param quality what the place was derived from
 * @param longitude degrees east
 * @param latitude degrees north
 * @param uncertainty metres
 * @param places number of places at which this address is mapped; 0 where it is not
 * @param spread largest distance of one of them from the one in their midst, metres
 * @param number number found or placed; empty for the street as a whole
 * @param postalCode postal code of the address; empty where unknown
 * @param basis in words
 */
record NumberPlace(Quality quality, double longitude, double latitude, double uncertainty, int places,
        double spread, String number, String postalCode, String basis) {

    private static final double EXACT = 10;
    private static final double ON_LINE = 25;
    private static final double NEXT_DOOR = 30;
    private static final double PER_NUMBER = 12;
    private static final double STREET = 250;
    private static final double WIDEST = 1000;
    private static final int MOST_NUMBERS = 60;
    private static final int MOST_BEYOND = 6;
    /** Two places of one address nearer than this are the same house for all that matters. */
    private static final double SAME_HOUSE = 15;

    /** All places that a number may have on a street, best first; never empty. */
    static List<NumberPlace> find(AddressTable table, int position, Street street, String houseNumber,
            String postalCode) {
        Optional<HouseNumber> sought = HouseNumber.parse(houseNumber);
        int from = table.first(position);
        int to = table.first(position + 1);
        if (sought.isPresent() && from < to) {
            List<NumberPlace> exact = exact(table, from, to, sought.get(), postalCode);
            if (!exact.isEmpty()) {
                return exact;
            }
            Optional<NumberPlace> near = sameNumber(table, from, to, sought.get())
                .or(() -> between(table, from, to, sought.get(), 2))
                .or(() -> between(table, from, to, sought.get(), 1))
                .or(() -> beyond(table, from, to, sought.get()));
            if (near.isPresent()) {
                return List.of(near.get());
            }
        }
        String code = street.postalCodes().size() == 1 ? street.postalCodes().getFirst() : "";
        return List.of(new NumberPlace(Quality.STREET, street.longitude(), street.latitude(), STREET, 0, 0, "", code,
            Messages.bind(Messages.middleOfStreet, street.name())));
    }

    private static List<NumberPlace> exact(AddressTable table, int from, int to, HouseNumber sought, String postal) {
        List<Integer> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            HouseNumber own = table.houseNumber(i);
            boolean same = own.number() == sought.number() && own.suffix().equals(sought.suffix());
            if (same || own.last() > own.number() && sought.suffix().isEmpty() && own.covers(sought.number())) {
                found.add(i);
            }
        }
        // the same number first, then the postal code, then what is mapped itself
        found.sort(Comparator.comparing((Integer i) -> table.houseNumber(i).number() != sought.number())
            .thenComparing(i -> table.houseNumber(i).last() != sought.last())
            .thenComparing(i -> !table.postalCodeOf(i).equals(postal)).thenComparing(i -> table.interpolated()[i]));
        List<NumberPlace> all = new ArrayList<>();
        List<NumberPlace> places = new ArrayList<>();
        for (int i : found) {
            boolean line = table.interpolated()[i];
            NumberPlace place = new NumberPlace(line ? Quality.INTERPOLATED : Quality.EXACT, table.longitude(i),
                table.latitude(i), line ? ON_LINE : EXACT, line ? 0 : 1, 0, table.houseNumber(i).toString(),
                table.postalCodeOf(i), Messages.bind(line ? Messages.onLine : Messages.mapped, table.houseNumber(i)));
            all.add(place);
            if (places.stream().noneMatch(other -> other.distance(place) < SAME_HOUSE)) {
                places.add(place);
            }
        }
        return ofSeveral(places, all);
    }

    /** Where one address is mapped at several places, as for shops of one building, the one in their midst is first. */
    private static List<NumberPlace> ofSeveral(List<NumberPlace> places, List<NumberPlace> all) {
        if (places.size() < 2) {
            return places;
        }
        NumberPlace first = places.getFirst();
        List<NumberPlace> alike = places.stream().filter(place -> place.number.equals(first.number)
            && place.quality == first.quality && place.postalCode.equals(first.postalCode)).toList();
        NumberPlace middle = alike.stream().min(Comparator.comparingDouble(place ->
            alike.stream().mapToDouble(place::distance).sum())).orElse(first);
        double farthest = all.stream().mapToDouble(middle::distance).max().orElse(0);
        List<NumberPlace> ordered = new ArrayList<>();
        ordered.add(middle.severalPlaces(farthest, places.size()));
        places.stream().filter(place -> place != middle).map(place -> place.severalPlaces(farthest, places.size()))
            .forEach(ordered::add);
        return ordered;
    }

    private NumberPlace severalPlaces(double farthest, int count) {
        return new NumberPlace(quality, longitude, latitude, Math.max(uncertainty, farthest),
            places == 0 ? 0 : count, farthest, number, postalCode, Messages.bind(Messages.severalPlaces, basis, count));
    }

    private double distance(NumberPlace other) {
        return Distance.metres(longitude, latitude, other.longitude, other.latitude);
    }

    private static Optional<NumberPlace> sameNumber(AddressTable table, int from, int to, HouseNumber sought) {
        for (int i = from; i < to; i++) {
            if (table.number()[i] == sought.number()) {
                return Optional.of(new NumberPlace(Quality.INTERPOLATED, table.longitude(i), table.latitude(i),
                    NEXT_DOOR, 0, 0, sought.toString(), table.postalCodeOf(i),
                    Messages.bind(Messages.nextDoor, table.houseNumber(i))));
            }
        }
        return Optional.empty();
    }

    /** Between the next lower and the next higher number; step 2 looks at the same side of the street only. */
    private static Optional<NumberPlace> between(AddressTable table, int from, int to, HouseNumber sought, int step) {
        int below = -1;
        int above = -1;
        for (int i = from; i < to; i++) {
            if ((table.number()[i] - sought.number()) % step == 0) {
                if (table.number()[i] < sought.number()) {
                    below = i;
                } else if (above < 0) {
                    above = i;
                }
            }
        }
        if (below < 0 || above < 0 || table.number()[above] - table.number()[below] > MOST_NUMBERS) {
            return Optional.empty();
        }
        double gap = Distance.metres(table.longitude(below), table.latitude(below), table.longitude(above),
            table.latitude(above));
        if (gap > WIDEST) {
            return Optional.empty();
        }
        double share = (double) (sought.number() - table.number()[below])
            / (table.number()[above] - table.number()[below]);
        return Optional.of(new NumberPlace(Quality.INTERPOLATED,
            table.longitude(below) + share * (table.longitude(above) - table.longitude(below)),
            table.latitude(below) + share * (table.latitude(above) - table.latitude(below)), EXACT + gap / 2, 0, 0,
            sought.toString(), table.postalCodeOf(below).equals(table.postalCodeOf(above))
                ? table.postalCodeOf(below) : "",
            Messages.bind(Messages.between, table.houseNumber(below), table.houseNumber(above))));
    }

    private static Optional<NumberPlace> beyond(AddressTable table, int from, int to, HouseNumber sought) {
        int nearest = from;
        for (int i = from; i < to; i++) {
            if (Math.abs(table.number()[i] - sought.number()) < Math.abs(table.number()[nearest] - sought.number())) {
                nearest = i;
            }
        }
        int numbers = Math.abs(table.number()[nearest] - sought.number());
        return numbers > MOST_BEYOND ? Optional.empty() : Optional.of(new NumberPlace(Quality.INTERPOLATED,
            table.longitude(nearest), table.latitude(nearest), EXACT + PER_NUMBER * numbers, 0, 0, sought.toString(),
            table.postalCodeOf(nearest), Messages.bind(Messages.nearNumber, table.houseNumber(nearest))));
    }
}
