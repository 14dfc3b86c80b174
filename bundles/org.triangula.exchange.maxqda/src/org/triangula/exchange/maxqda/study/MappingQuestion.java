// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.triangula.core.exchange.ColumnMapping;
import org.triangula.core.exchange.ColumnMapping.Column;
import org.triangula.exchange.maxqda.Content;
import org.triangula.exchange.maxqda.Field;
import org.triangula.exchange.maxqda.MappingRequest;
import org.triangula.exchange.maxqda.MappingRequest.UnknownColumn;
import org.triangula.exchange.maxqda.Provenance;
import org.triangula.exchange.maxqda.heading.Headings;
import org.triangula.exchange.maxqda.heading.Headings.Rule;

/** The parser's question about columns in the words of the import window, and back. */
final class MappingQuestion {

    private MappingQuestion() {
    }

    static ColumnMapping of(MappingRequest request) {
        Provenance at = request.provenance();
        return new ColumnMapping(at.sheet().isEmpty() ? at.file() : at.file() + ", " + at.sheet(),
            request.signature(), request.required(), contents(), request.content().map(Content::id).orElse(""),
            request.columns().stream().map(column -> new Column(column.number(), column.heading(),
                column.field().map(Field::id).orElse(""), column.guessed(), column.samples())).toList());
    }

    private static List<ColumnMapping.Content> contents() {
        Headings headings = Headings.builtIn();
        List<ColumnMapping.Content> contents = new ArrayList<>();
        for (Content content : Content.values()) {
            List<ColumnMapping.Field> fields = new ArrayList<>();
            for (Map.Entry<Field, Rule> field : headings.fields(content).entrySet()) {
                fields.add(new ColumnMapping.Field(field.getKey().id(),
                    FieldWords.of(field.getKey()), field.getValue().required(),
                    field.getValue().several()));
            }
            contents.add(new ColumnMapping.Content(content.id(), FieldWords.of(content), fields));
        }
        return contents;
    }

    static MappingRequest back(ColumnMapping question) {
        return new MappingRequest(new Provenance(question.place(), "", 0), question.signature(), question.required(),
            Content.of(question.content()), question.columns().stream().map(column -> new UnknownColumn(
                column.number(), column.heading(), Field.of(column.field()), column.guessed(),
                column.samples())).toList());
    }
}
