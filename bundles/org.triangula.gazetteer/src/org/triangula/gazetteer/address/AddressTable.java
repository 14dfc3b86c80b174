// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.address;

import java.util.Arrays;

/**
 * Addresses in flat arrays, sorted by street, then by number. Immutable by convention: the arrays must not be changed.
 *
 * @param street position of the street of each address, ascending
 * @param number house number, 1 … 99999
 * @param last last number of a range, else the number itself
 * @param text position of the suffix among the texts
 * @param postalCode position of the postal code among the texts
 * @param longitudeE7 longitude in 1e-7 degrees
 * @param latitudeE7 latitude in 1e-7 degrees
 * @param interpolated whether the number stands for one of a line of numbers that were not mapped singly
 * @param texts suffixes and postal codes; the first one is empty
 */
public record AddressTable(int[] street, int[] number, int[] last, int[] text, int[] postalCode, int[] longitudeE7,
        int[] latitudeE7, boolean[] interpolated, String[] texts) {

    /** No addresses. */
    public static final AddressTable EMPTY = new AddressTable(new int[0], new int[0], new int[0], new int[0],
        new int[0], new int[0], new int[0], new boolean[0], new String[] {""});

    private static final double E7 = 1e7;

    /**
     * How many there are.
     *
     * @return the number of addresses
     */
    public int size() {
        return street.length;
    }

    /**
     * The first address of a street.
     *
     * @param position position of the street
     * @return position of its first address, or where it would be
     */
    public int first(int position) {
        int found = Arrays.binarySearch(street, position);
        if (found < 0) {
            return -found - 1;
        }
        // equal values: walk to the first one by halving
        int low = 0;
        int high = found;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (street[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The house number of an address.
     *
     * @param address its position
     * @return its parts
     */
    public HouseNumber houseNumber(int address) {
        return new HouseNumber(number[address], texts[text[address]], last[address]);
    }

    /**
     * The postal code of an address.
     *
     * @param address its position
     * @return five digits, empty where unknown
     */
    public String postalCodeOf(int address) {
        return texts[postalCode[address]];
    }

    /**
     * The longitude of an address.
     *
     * @param address its position
     * @return degrees east, WGS 84
     */
    public double longitude(int address) {
        return longitudeE7[address] / E7;
    }

    /**
     * The latitude of an address.
     *
     * @param address its position
     * @return degrees north, WGS 84
     */
    public double latitude(int address) {
        return latitudeE7[address] / E7;
    }
}
