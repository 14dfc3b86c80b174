// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.sav;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;

/** Reads everything in front of the data: variables, labels, missing values, encoding. */
final class SavDictionary {

    /** Lengths of texts from here on are split into several variables of the file. */
    private static final int LONGEST_TEXT = 255;
    private static final int PART = 252;

    /** A variable of the file; several make up one long text. */
    private static final class Raw {
        private final byte[] name;
        private final int width;
        private final int format;
        private byte[] label = new byte[0];
        private double[] missing = new double[0];
        private byte[][] missingTexts = new byte[0][];
        private boolean range;
        private int measure;
        private final Map<Double, byte[]> numberLabels = new LinkedHashMap<>();
        private final Map<byte[], byte[]> textLabels = new LinkedHashMap<>();

        Raw(byte[] name, int width, int format) {
            this.name = name;
            this.width = width;
            this.format = format;
        }

        boolean isContinued() {
            return width < 0;
        }
    }

    private final SavBytes bytes;
    private final List<Raw> raws = new ArrayList<>();
    private Charset charset = Charset.forName("windows-1252");
    private byte[] longNames = new byte[0];
    private byte[] longTexts = new byte[0];
    private final List<SavBytes> longLabels = new ArrayList<>();
    private final List<SavBytes> longMissing = new ArrayList<>();
    private double systemMissing = -Double.MAX_VALUE;
    private double lowest = Math.nextUp(-Double.MAX_VALUE);
    private double highest = Double.MAX_VALUE;

    /** Positions in a case: first element and number of elements for each part of a variable. */
    record Layout(int first, int[] partWidths) {
    }

    private final List<SavVariable> variables = new ArrayList<>();
    private final List<Layout> layouts = new ArrayList<>();
    private final Map<Integer, Integer> byElement = new HashMap<>();

    SavDictionary(SavBytes bytes) {
        this.bytes = bytes;
    }

    Charset charset() {
        return charset;
    }

    double systemMissing() {
        return systemMissing;
    }

    List<SavVariable> variables() {
        return variables;
    }

    List<Layout> layouts() {
        return layouts;
    }

    int elements() {
        return raws.size();
    }

    /** The position of the variable that starts at an element of a case; -1 if none does. */
    int variable(int element) {
        return byElement.getOrDefault(element, -1);
    }

    void read(String name) throws ProblemException {
        for (int type = bytes.integer(); type != 999; type = bytes.integer()) {
            switch (type) {
                case 2 -> variable();
                case 3 -> labels();
                case 6 -> bytes.skip(80L * bytes.count(80));
                case 7 -> extension(name);
                default -> throw bytes.damaged();
            }
        }
        bytes.integer();
        finish();
    }

    private void variable() throws ProblemException {
        int width = bytes.integer();
        boolean labelled = bytes.integer() == 1;
        int missing = bytes.integer();
        int format = bytes.integer();
        bytes.integer();
        if (width > LONGEST_TEXT || width < -1 || missing < -3 || missing > 3) {
            throw bytes.damaged();
        }
        Raw raw = new Raw(bytes.bytes(8), width, format);
        if (labelled) {
            int length = bytes.integer();
            raw.label = bytes.bytes(length);
            bytes.skip((4 - length % 4) % 4);
        }
        raw.range = missing < 0;
        if (width == 0) {
            raw.missing = new double[Math.abs(missing)];
            for (int i = 0; i < raw.missing.length; i++) {
                raw.missing[i] = bytes.number();
            }
        } else {
            raw.missingTexts = new byte[Math.abs(missing)][];
            for (int i = 0; i < raw.missingTexts.length; i++) {
                raw.missingTexts[i] = bytes.bytes(8);
            }
        }
        raws.add(raw);
    }

    private void labels() throws ProblemException {
        int count = bytes.count(9);
        List<byte[]> values = new ArrayList<>();
        List<byte[]> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(bytes.bytes(8));
            int length = bytes.unsignedByte();
            texts.add(bytes.bytes(length));
            bytes.skip((8 - (length + 1) % 8) % 8);
        }
        if (bytes.integer() != 4) {
            throw bytes.damaged();
        }
        int users = bytes.count(4);
        for (int i = 0; i < users; i++) {
            int element = bytes.integer() - 1;
            if (element < 0 || element >= raws.size()) {
                throw bytes.damaged();
            }
            Raw raw = raws.get(element);
            for (int j = 0; j < count; j++) {
                if (raw.width == 0) {
                    raw.numberLabels.put(bytes.number(values.get(j)), texts.get(j));
                } else {
                    raw.textLabels.put(values.get(j), texts.get(j));
                }
            }
        }
    }

    private void extension(String name) throws ProblemException {
        int kind = bytes.integer();
        long size = bytes.integer();
        int count = bytes.integer();
        byte[] content = bytes.bytes(size * count);
        SavBytes part = bytes.part(content, name);
        switch (kind) {
            case 3 -> {
                if (count >= 8 && size == 4) {
                    part.skip(28);
                    charset = charset(part.integer());
                }
            }
            case 4 -> {
                if (count >= 3 && size == 8) {
                    systemMissing = part.number();
                    highest = part.number();
                    lowest = part.number();
                }
            }
            case 11 -> measures(part, count);
            case 13 -> longNames = content;
            case 14 -> longTexts = content;
            case 20 -> charset = charset(new String(content, StandardCharsets.US_ASCII).strip());
            case 21 -> longLabels.add(part);
            case 22 -> longMissing.add(part);
            default -> {
                // attributes, sets of multiple responses and what later versions add do not change any value
            }
        }
    }

    /** Either measure, width and alignment of each variable, or measure and alignment. */
    private void measures(SavBytes part, int count) throws ProblemException {
        List<Raw> named = raws.stream().filter(raw -> !raw.isContinued()).toList();
        int each = named.isEmpty() ? 0 : count / named.size();
        for (Raw raw : named) {
            if (each >= 2) {
                raw.measure = part.integer();
                part.skip(4L * (each - 1));
            }
        }
    }

    private Charset charset(int code) throws ProblemException {
        return switch (code) {
            case 0, 1, 2, 3, 4 -> charset;
            case 65001 -> StandardCharsets.UTF_8;
            case 28591 -> StandardCharsets.ISO_8859_1;
            case 28605 -> charset("ISO-8859-15");
            default -> code > 0 && code < 2000 ? charset((code < 1000 ? "IBM" : "windows-") + code) : charset;
        };
    }

    private Charset charset(String name) throws ProblemException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw bytes.problem(NLS.bind(Messages.problem_encoding, name), Messages.problem_encoding_remedy);
        }
    }

    private String text(byte[] content) {
        return new String(content, charset).replaceAll("[ \0]+$", "");
    }

    /** Lists of the form NAME=value, separated by tabs. */
    private Map<String, String> pairs(byte[] content) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text(content).split("\t")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(pair.substring(0, equals).toUpperCase(Locale.ROOT),
                    pair.substring(equals + 1).replace("\0", ""));
            }
        }
        return pairs;
    }

    private void finish() throws ProblemException {
        Map<String, String> names = pairs(longNames);
        Map<String, String> widths = pairs(longTexts);
        for (int element = 0; element < raws.size();) {
            Raw raw = raws.get(element);
            if (raw.isContinued()) {
                throw bytes.damaged();
            }
            String shortName = text(raw.name);
            int width = width(raw, widths.get(shortName.toUpperCase(Locale.ROOT)));
            int parts = width > LONGEST_TEXT ? (width + PART - 1) / PART : 1;
            int[] partWidths = new int[parts];
            int next = element;
            for (int part = 0; part < parts; part++) {
                if (next >= raws.size() || raws.get(next).isContinued()) {
                    throw bytes.damaged();
                }
                partWidths[part] = raws.get(next).width;
                next++;
                while (next < raws.size() && raws.get(next).isContinued()) {
                    next++;
                }
            }
            if (next - element != elements(partWidths)) {
                throw bytes.damaged();
            }
            layouts.add(new Layout(element, partWidths));
            byElement.put(element, variables.size());
            variables.add(variable(raw, names.getOrDefault(shortName.toUpperCase(Locale.ROOT), shortName), width));
            element = next;
        }
        longText();
    }

    private static int elements(int[] widths) {
        int elements = 0;
        for (int width : widths) {
            elements += Math.max(1, (width + 7) / 8);
        }
        return elements;
    }

    private int width(Raw raw, String stated) throws ProblemException {
        if (stated == null || raw.width == 0) {
            return raw.width;
        }
        try {
            int width = Integer.parseInt(stated.strip());
            if (width < raw.width || width > 32_767) {
                throw bytes.damaged();
            }
            return width;
        } catch (NumberFormatException e) {
            throw bytes.damaged();
        }
    }

    private SavVariable variable(Raw raw, String name, int width) {
        Map<Double, String> numbers = new LinkedHashMap<>();
        raw.numberLabels.forEach((value, label) -> numbers.put(value, text(label)));
        Map<String, String> texts = new LinkedHashMap<>();
        raw.textLabels.forEach((value, label) -> texts.put(text(value), text(label)));
        List<Double> single = new ArrayList<>();
        OptionalDouble low = OptionalDouble.empty();
        OptionalDouble high = OptionalDouble.empty();
        int from = 0;
        if (raw.range && raw.missing.length >= 2) {
            low = OptionalDouble.of(raw.missing[0] <= lowest ? Double.NEGATIVE_INFINITY : raw.missing[0]);
            high = OptionalDouble.of(raw.missing[1] >= highest ? Double.POSITIVE_INFINITY : raw.missing[1]);
            from = 2;
        }
        for (int i = from; i < raw.missing.length; i++) {
            single.add(raw.missing[i]);
        }
        List<String> missingTexts = Arrays.stream(raw.missingTexts).map(this::text).toList();
        return new SavVariable(name, text(raw.label), width, raw.format >> 16 & 0xFF, raw.format & 0xFF, raw.measure,
            numbers, texts, new SavVariable.Missing(single, low, high, missingTexts));
    }

    private void longText() throws ProblemException {
        for (SavBytes part : longLabels) {
            while (part.remaining() > 0) {
                int variable = named(text(part.bytes(part.integer())));
                part.integer();
                int count = part.count(8);
                for (int i = 0; i < count; i++) {
                    String value = text(part.bytes(part.integer()));
                    String label = text(part.bytes(part.integer()));
                    if (variable >= 0) {
                        variables.get(variable).textLabels().put(value, label);
                    }
                }
            }
        }
        for (SavBytes part : longMissing) {
            while (part.remaining() > 0) {
                int variable = named(text(part.bytes(part.integer())));
                int count = part.unsignedByte();
                int length = part.integer();
                List<String> values = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    values.add(text(part.bytes(length)));
                }
                if (variable >= 0) {
                    SavVariable old = variables.get(variable);
                    variables.set(variable, new SavVariable(old.name(), old.label(), old.width(), old.format(),
                        old.decimals(), old.measure(), old.numberLabels(), old.textLabels(),
                        new SavVariable.Missing(List.of(), OptionalDouble.empty(), OptionalDouble.empty(), values)));
                }
            }
        }
    }

    private int named(String name) {
        for (int i = 0; i < variables.size(); i++) {
            if (Objects.equals(variables.get(i).name(), name)) {
                return i;
            }
        }
        return -1;
    }
}
