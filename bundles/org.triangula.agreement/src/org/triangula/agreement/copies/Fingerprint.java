// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.model.Identified;
import org.triangula.model.ModelPackage;
import org.triangula.model.Study;

/**
 * What a study held at one moment, without the words: for each object a number for each of its features. Two moments
 * can
 * be compared with it, and it can be kept for long, since it tells nothing about anybody.
 *
 * <p>As a file: text in UTF-8, compressed with gzip; first line {@value #HEAD}, then one line per object: identity,
 * tab,
 * {@code feature=number;} for each feature that is set, in the order of the names; {@code ^} stands for the place of
 * the object. Numbers are FNV-1a hashes of 64 bit in hexadecimal digits.
 */
final class Fingerprint {

    /** Feature that stands for the object that contains another, and in which of its features. */
    static final String PLACE = "^";

    private static final String HEAD = "triangula-fingerprint 1";
    private static final long LARGEST = 1L << 30;

    private final Map<String, String> lines;

    private Fingerprint(Map<String, String> lines) {
        this.lines = lines;
    }

    /** A fingerprint that knows nothing. */
    static Fingerprint unknown() {
        return new Fingerprint(Map.of());
    }

    /**
     * Takes the fingerprint of a study.
     *
     * @param study the study; the caller sees to it that nobody changes it meanwhile
     * @param names what identities are called; objects that stand for others take their names
     */
    static Fingerprint of(Study study, UnaryOperator<String> names) {
        Map<String, String> lines = new HashMap<>();
        lines.put(study.getId(), line(study, names));
        for (TreeIterator<EObject> all = study.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified object) {
                lines.put(names.apply(object.getId()), line(object, names));
            }
        }
        return new Fingerprint(lines);
    }

    private static String line(Identified object, UnaryOperator<String> names) {
        Map<String, String> features = new TreeMap<>();
        if (object.eContainer() instanceof Identified container) {
            features.put(PLACE, hash(names.apply(container.getId()) + "/" + object.eContainingFeature().getName()));
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (compares(feature) && object.eIsSet(feature)) {
                StringBuilder text = new StringBuilder();
                for (Object value : values(object, feature)) {
                    text.append(text(feature, value, names)).append('\u0001');
                }
                features.put(feature.getName(), hash(text));
            }
        }
        StringBuilder line = new StringBuilder();
        features.forEach((name, number) -> line.append(name).append('=').append(number).append(';'));
        return line.toString();
    }

    /**
     * Whether a feature is content of its own: neither identity, nor contained objects, which are compared
     * themselves.
     */
    static boolean compares(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && feature != ModelPackage.Literals.IDENTIFIED__ID
            && !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()));
    }

    static List<?> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
    }

    private static String text(EStructuralFeature feature, Object value, UnaryOperator<String> names) {
        if (feature instanceof EAttribute attribute) {
            return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        }
        return value instanceof Identified target ? names.apply(target.getId()) : "";
    }

    private static String hash(CharSequence text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return Long.toHexString(hash);
    }

    boolean isUnknown() {
        return lines.isEmpty();
    }

    boolean holds(String id) {
        return lines.containsKey(id);
    }

    Iterable<String> objects() {
        return lines.keySet();
    }

    /** The line of an object; {@code null} when there is none. */
    String line(String id) {
        return lines.get(id);
    }

    /** The numbers of an object by feature; empty when there is none. */
    Map<String, String> features(String id) {
        Map<String, String> features = new LinkedHashMap<>();
        for (String part : lines.getOrDefault(id, "").split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                features.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return features;
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            writer.write(HEAD + "\n");
            for (String id : lines.keySet().stream().sorted().toList()) {
                writer.write(id + "\t" + lines.get(id) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a fingerprint.
     *
     * @throws IOException if the bytes are not one
     */
    static Fingerprint read(byte[] bytes) throws IOException {
        Map<String, String> lines = new HashMap<>();
        long length = 0;
        try (BufferedReader reader = new BufferedReader(
            new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(bytes)), StandardCharsets.UTF_8))) {
            if (!HEAD.equals(reader.readLine())) {
                throw new IOException("not a fingerprint of a study");
            }
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                length += line.length();
                int tab = line.indexOf('\t');
                if (tab < 0 || length > LARGEST) {
                    throw new IOException("damaged fingerprint of a study");
                }
                lines.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return new Fingerprint(lines);
    }
}
