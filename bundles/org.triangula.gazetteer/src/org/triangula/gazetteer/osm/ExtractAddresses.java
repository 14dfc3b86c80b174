// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.osm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Addresses as an extract gives them, in growing flat arrays; texts are kept once. */
public final class ExtractAddresses {

    private static final int FIELDS = 7;

    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private int[] values = new int[FIELDS * 16];
    private int size;

    /** Creates an empty table. */
    public ExtractAddresses() {
        intern("");
    }

    /**
     * Adds an address.
     *
     * @param street street, or the settlement where there are no streets
     * @param houseNumber house number as given
     * @param postalCode postal code, may be empty
     * @param town town, may be empty
     * @param longitudeE7 longitude in 1e-7 degrees
     * @param latitudeE7 latitude in 1e-7 degrees
     * @param interpolated whether it is one of a line of numbers that are not mapped singly
     */
    public void add(String street, String houseNumber, String postalCode, String town, int longitudeE7,
            int latitudeE7, boolean interpolated) {
        if (values.length < (size + 1) * FIELDS) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        int at = size++ * FIELDS;
        values[at] = intern(street.strip());
        values[at + 1] = intern(houseNumber.strip());
        values[at + 2] = intern(postalCode.strip());
        values[at + 3] = intern(town.strip());
        values[at + 4] = longitudeE7;
        values[at + 5] = latitudeE7;
        values[at + 6] = interpolated ? 1 : 0;
    }

    private int intern(String text) {
        Integer known = positions.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    /** @return the number of addresses */
    public int size() {
        return size;
    }

    private String text(int address, int field) {
        return texts.get(values[address * FIELDS + field]);
    }

    /** @return the street of an address */
    public String street(int address) {
        return text(address, 0);
    }

    /** @return the house number of an address as given */
    public String houseNumber(int address) {
        return text(address, 1);
    }

    /** @return the postal code of an address, may be empty */
    public String postalCode(int address) {
        return text(address, 2);
    }

    /** @return the town of an address, may be empty */
    public String town(int address) {
        return text(address, 3);
    }

    /** @return the longitude of an address in 1e-7 degrees */
    public int longitudeE7(int address) {
        return values[address * FIELDS + 4];
    }

    /** @return the latitude of an address in 1e-7 degrees */
    public int latitudeE7(int address) {
        return values[address * FIELDS + 5];
    }

    /** @return whether an address is one of a line of numbers that are not mapped singly */
    public boolean interpolated(int address) {
        return values[address * FIELDS + 6] == 1;
    }
}
