// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.qde;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes REFI-QDA so that it is valid against the schemas: attributes and children in their order, nothing the schemas
 * do not know, no characters XML cannot hold. The same tree gives the same bytes.
 */
public final class QdeWriter {

    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final QdeSchema schema = QdeSchema.load();
    private final XMLStreamWriter xml;
    private final boolean codebook;

    private QdeWriter(XMLStreamWriter xml, boolean codebook) {
        this.xml = xml;
        this.codebook = codebook;
    }

    /**
     * Writes a project or, with a root {@code CodeBook}, a codebook.
     *
     * @param root the tree
     * @param stream receives the bytes, in UTF-8 without byte order mark; it is flushed, not closed
     * @throws XMLStreamException if the stream cannot be written
     */
    public static void write(QdeElement root, OutputStream stream) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream,
            StandardCharsets.UTF_8.name());
        boolean codebook = root.name().equals("CodeBook");
        String space = codebook ? QdeSchema.CODEBOOK : QdeSchema.PROJECT;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.setDefaultNamespace(space);
        xml.writeStartElement(root.name());
        xml.writeDefaultNamespace(space);
        xml.writeNamespace("xsi", INSTANCE);
        xml.writeAttribute("xsi", INSTANCE, "schemaLocation", space + (codebook
            ? " http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd"
            : " http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd"));
        QdeWriter writer = new QdeWriter(xml, codebook);
        writer.content(root, 1);
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
        xml.close();
    }

    private void element(QdeElement element, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + " ".repeat(depth));
        if (element.text().isEmpty() && children(element).isEmpty()) {
            xml.writeEmptyElement(element.name());
            attributes(element);
            return;
        }
        xml.writeStartElement(element.name());
        content(element, depth + 1);
        xml.writeEndElement();
    }

    private void content(QdeElement element, int depth) throws XMLStreamException {
        attributes(element);
        if (!element.text().isEmpty()) {
            xml.writeCharacters(legal(element.text()));
            return;
        }
        List<QdeElement> children = children(element);
        for (QdeElement child : children) {
            element(child, depth);
        }
        if (!children.isEmpty()) {
            xml.writeCharacters("\n" + " ".repeat(depth - 1));
        }
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

    private void attributes(QdeElement element) throws XMLStreamException {
        if (element.name().equals("MemberCode")) {
            xml.writeAttribute(codebook ? "guid" : "targetGUID",
                element.value("targetGUID").or(() -> element.value("guid")).orElse(""));
            return;
        }
        List<String> required = schema.required(element.name());
        for (String name : schema.attributes(element.name())) {
            Optional<String> value = required.contains(name) ? required(element, name) : element.value(name);
            if (value.isPresent()) {
                xml.writeAttribute(name, legal(value.get()));
            }
        }
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
