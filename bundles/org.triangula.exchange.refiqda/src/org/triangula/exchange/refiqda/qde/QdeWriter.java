// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.qde;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes REFI-QDA so that it is valid against the schemas: attributes and children in their order, nothing the schemas
 * do not know, no characters XML cannot hold. The same tree gives the same bytes.
 */
public final class QdeWriter {

    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final QdeSchema schema = QdeSchema.load();
    private final Writer xml;
    private final boolean codebook;

    private QdeWriter(Writer xml, boolean codebook) {
        this.xml = xml;
        this.codebook = codebook;
    }

    /**
     * Writes a project or, with a root {@code CodeBook}, a codebook.
     *
     * @param root the tree
     * @param stream receives the bytes, in UTF-8 without byte order mark; it is flushed, not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(QdeElement root, OutputStream stream) throws IOException {
        // the XML writer of the JDK loses tabs and line ends in attributes, and carriage returns everywhere
        Writer xml = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        boolean codebook = root.name().equals("CodeBook");
        String space = codebook ? QdeSchema.CODEBOOK : QdeSchema.PROJECT;
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        QdeWriter writer = new QdeWriter(xml, codebook);
        xml.write('<' + root.name());
        writer.attribute("xmlns", space);
        writer.attribute("xmlns:xsi", INSTANCE);
        writer.attribute("xsi:schemaLocation", space + (codebook
            ? " http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd"
            : " http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd"));
        writer.attributes(root);
        writer.content(root, writer.children(root), 0);
        xml.write('\n');
        xml.flush();
    }

    private void element(QdeElement element, int depth) throws IOException {
        xml.write("\n" + " ".repeat(depth) + '<' + element.name());
        attributes(element);
        List<QdeElement> children = children(element);
        if (text(element).isEmpty() && children.isEmpty()) {
            xml.write("/>");
        } else {
            content(element, children, depth);
        }
    }

    private void content(QdeElement element, List<QdeElement> children, int depth) throws IOException {
        xml.write('>');
        String text = text(element);
        if (text.isEmpty()) {
            for (QdeElement child : children) {
                element(child, depth + 1);
            }
            if (!children.isEmpty()) {
                xml.write("\n" + " ".repeat(depth));
            }
        } else {
            xml.write(escaped(legal(text), false));
        }
        xml.write("</" + element.name() + '>');
    }

    /** Characters, where the schemas allow any: drafts wrote them into references. */
    private String text(QdeElement element) {
        return schema.holdsText(element.name()) ? element.text() : "";
    }

    private void attribute(String name, String value) throws IOException {
        xml.write(' ' + name + "=\"" + escaped(legal(value), true) + '"');
    }

    /** Children in the order of the schema, which keeps the order of the tree among those of one kind. */
    private List<QdeElement> children(QdeElement element) {
        List<QdeElement> children = new ArrayList<>();
        for (QdeElement child : element.children()) {
            boolean noteInCodebook = codebook && child.name().equals("NoteRef");
            if (schema.allows(element.name(), child.name()) && !noteInCodebook && isComplete(child)) {
                children.add(child);
            }
        }
        children.sort(Comparator.comparingInt(child -> schema.rank(element.name(), child.name())));
        return children;
    }

    private boolean isComplete(QdeElement element) {
        if (element.name().equals("MemberCode")) {
            return element.target().isPresent();
        }
        return schema.required(element.name()).stream().allMatch(name -> required(element, name).isPresent());
    }

    /** Drafts of the standard wrote {@code guid} where it has {@code targetGUID} now. */
    private static Optional<String> required(QdeElement element, String name) {
        Optional<String> value = element.value(name);
        if (value.isEmpty() && name.equals("targetGUID")) {
            return element.value("guid");
        }
        return value.isEmpty() && name.equals("name") ? Optional.of("") : value;
    }

    private void attributes(QdeElement element) throws IOException {
        if (element.name().equals("MemberCode")) {
            attribute(codebook ? "guid" : "targetGUID",
                element.value("targetGUID").or(() -> element.value("guid")).orElse(""));
            return;
        }
        List<String> required = schema.required(element.name());
        for (String name : schema.attributes(element.name())) {
            Optional<String> value = required.contains(name) ? required(element, name) : element.value(name);
            if (value.isPresent()) {
                attribute(name, value.get());
            }
        }
    }

    /** With references for what XML or its reading would take for something else. */
    private static String escaped(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\r' -> escaped.append("&#13;");
                case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
                case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }

    /** Without characters that XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
    static String legal(String text) {
        boolean legal = text.codePoints().allMatch(QdeWriter::isLegal);
        if (legal) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(character -> kept.appendCodePoint(isLegal(character) ? character : '\uFFFD'));
        return kept.toString();
    }

    private static boolean isLegal(int character) {
        return character >= 0x20 && character < 0xD800 || character == '\n' || character == '\t' || character == '\r'
            || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
