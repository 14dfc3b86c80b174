// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import java.util.List;
import java.util.Objects;

import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.DocumentKind;

/**
 * A document as the index needs it.
 *
 * @param document identity
 * @param name name
 * @param label how it is called in citations
 * @param kind kind
 * @param language language tag; empty when unknown
 * @param version what changes with the text: the name of its file, or its checksum
 * @param text the text
 */
public record SourceText(String document, String name, String label, DocumentKind kind, String language, String version,
    DocumentText text) {

    /** Checks that nothing is {@code null}. */
    public SourceText {
        List.of(document, name, label, kind, language, version).forEach(Objects::requireNonNull);
    }
}
