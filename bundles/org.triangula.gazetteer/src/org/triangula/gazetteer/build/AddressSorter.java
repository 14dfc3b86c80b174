// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.gazetteer.address.AddressTable;
import org.triangula.gazetteer.address.HouseNumber;
import org.triangula.gazetteer.osm.ExtractAddresses;

/** Puts the addresses of an extract into the table of the gazetteer; house numbers that are none are left out. */
final class AddressSorter {

    private final ExtractAddresses extract;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final int[] street;
    private final int[] number;
    private final int[] last;
    private final int[] text;
    private final int[] postalCode;
    private final int[] longitude;
    private final int[] latitude;
    private final boolean[] interpolated;
    private int size;

    private record Numbered(HouseNumber number, int address) {
    }

    AddressSorter(ExtractAddresses extract) {
        this.extract = extract;
        int most = extract.size();
        street = new int[most];
        number = new int[most];
        last = new int[most];
        text = new int[most];
        postalCode = new int[most];
        longitude = new int[most];
        latitude = new int[most];
        interpolated = new boolean[most];
        intern("");
    }

    private int intern(String value) {
        Integer known = positions.putIfAbsent(value, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(value);
        return texts.size() - 1;
    }

    /** Adds the addresses of the next street. */
    void add(int position, List<Integer> addresses) {
        List<Numbered> sorted = new ArrayList<>();
        for (int address : addresses) {
            Optional<HouseNumber> parsed = HouseNumber.parse(extract.houseNumber(address));
            parsed.ifPresent(value -> sorted.add(new Numbered(value, address)));
        }
        sorted.sort(Comparator.comparingInt((Numbered one) -> one.number().number())
            .thenComparing(one -> one.number().suffix()).thenComparingInt(one -> one.number().last())
            .thenComparing(one -> extract.interpolated(one.address()))
            .thenComparingInt(one -> extract.longitudeE7(one.address()))
            .thenComparingInt(one -> extract.latitudeE7(one.address())));
        for (Numbered one : sorted) {
            street[size] = position;
            number[size] = one.number().number();
            last[size] = one.number().last();
            text[size] = intern(one.number().suffix());
            postalCode[size] = intern(extract.postalCode(one.address()));
            longitude[size] = extract.longitudeE7(one.address());
            latitude[size] = extract.latitudeE7(one.address());
            interpolated[size] = extract.interpolated(one.address());
            size++;
        }
    }

    AddressTable table() {
        return new AddressTable(cut(street), cut(number), cut(last), cut(text), cut(postalCode), cut(longitude),
            cut(latitude), Arrays.copyOf(interpolated, size), texts.toArray(String[]::new));
    }

    private int[] cut(int[] values) {
        return Arrays.copyOf(values, size);
    }
}
