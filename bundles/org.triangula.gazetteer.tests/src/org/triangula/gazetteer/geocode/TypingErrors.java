// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.geocode;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Plants one of the errors that people make when they type an address. */
final class TypingErrors {

    private final Random random;
    private final List<UnaryOperator<AddressQuery>> errors = List.of(this::misspellStreet, this::misspellTown,
        this::spellStreetOtherwise, this::dropUmlauts, this::moveNumber, this::mistypeCode, this::changeCase);

    TypingErrors(long seed) {
        random = new Random(seed);
    }

    AddressQuery plant(AddressQuery address) {
        AddressQuery changed = address;
        while (changed.equals(address)) {
            changed = errors.get(random.nextInt(errors.size())).apply(address);
        }
        return changed;
    }

    /** A letter missing, doubled, mistaken or exchanged in the street alone. */
    AddressQuery plantInStreet(AddressQuery address) {
        return misspellStreet(address);
    }

    private AddressQuery misspellStreet(AddressQuery address) {
        return new AddressQuery(misspell(address.street()), address.houseNumber(), address.postalCode(),
            address.town());
    }

    private AddressQuery misspellTown(AddressQuery address) {
        return new AddressQuery(address.street(), address.houseNumber(), address.postalCode(),
            misspell(address.town()));
    }

    private AddressQuery spellStreetOtherwise(AddressQuery address) {
        String street = address.street();
        String other = switch (random.nextInt(4)) {
            case 0 -> street.replace("straße", "str.").replace("Straße", "Str.");
            case 1 -> street.replace("ß", "ss").replace('-', ' ');
            case 2 -> street.replace("straße", " Strasse").replace("-", "");
            default -> street.replace("platz", "pl.").replace("weg", " Weg").replace("straße", "strase");
        };
        return new AddressQuery(other, address.houseNumber(), address.postalCode(), address.town());
    }

    private AddressQuery dropUmlauts(AddressQuery address) {
        return new AddressQuery(plain(address.street()), address.houseNumber(), address.postalCode(),
            plain(address.town()));
    }

    private static String plain(String text) {
        return text.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u').replace("ß", "ss");
    }

    private AddressQuery moveNumber(AddressQuery address) {
        return new AddressQuery(address.street() + " " + address.houseNumber(), "", address.postalCode(),
            address.town());
    }

    private AddressQuery mistypeCode(AddressQuery address) {
        if (address.postalCode().isEmpty()) {
            return address;
        }
        char[] digits = address.postalCode().toCharArray();
        digits[2 + random.nextInt(3)] = (char) ('0' + random.nextInt(10));
        return new AddressQuery(address.street(), address.houseNumber(), new String(digits), address.town());
    }

    private AddressQuery changeCase(AddressQuery address) {
        return new AddressQuery(address.street().toUpperCase(Locale.GERMAN), address.houseNumber(),
            address.postalCode(), " " + address.town() + "  ");
    }

    /** A letter missing, doubled, mistaken, or exchanged with its neighbour, not at the very beginning. */
    private String misspell(String text) {
        if (text.length() < 4) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        char letter = text.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + (char) ('a' + random.nextInt(26)) + after;
            default -> before + after.charAt(0) + letter + after.substring(1);
        };
    }
}
