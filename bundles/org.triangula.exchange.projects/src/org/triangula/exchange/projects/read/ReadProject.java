// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.PlacementQuestion;
import org.triangula.model.inquiry.VariableType;

/**
 * A project of another program, read completely. Identities are derived from those of the project, so that reading a
 * newer state of it finds the same objects again.
 *
 * @param format identity of the format, for example {@code qualcoder}
 * @param name what people call the project
 * @param coders who worked in it
 * @param codes the codes, each after the one it belongs to
 * @param documents the documents
 * @param groups groups of documents
 * @param sets sets of documents
 * @param codeSets sets of codes
 * @param memos memos
 * @param variables variables
 * @param cases what carries values of variables
 * @param summaries summaries of a document under a code
 * @param leftOut what is not taken over, with the reason
 * @param placements what could not be placed without doubt
 * @param findings what a person should know
 */
public record ReadProject(String format, String name, List<ReadCoder> coders, List<ReadCode> codes,
    List<ReadDocument> documents, List<ReadSet> groups, List<ReadSet> sets, List<ReadSet> codeSets,
    List<ReadMemo> memos, List<ReadVariable> variables, List<ReadCase> cases, List<ReadSummary> summaries,
    List<LeftOut> leftOut, List<PlacementQuestion> placements, List<Finding> findings) {

    /** Copies the lists. */
    public ReadProject {
        coders = List.copyOf(coders);
        codes = List.copyOf(codes);
        documents = List.copyOf(documents);
        groups = List.copyOf(groups);
        sets = List.copyOf(sets);
        codeSets = List.copyOf(codeSets);
        memos = List.copyOf(memos);
        variables = List.copyOf(variables);
        cases = List.copyOf(cases);
        summaries = List.copyOf(summaries);
        leftOut = List.copyOf(leftOut);
        placements = List.copyOf(placements);
        findings = List.copyOf(findings);
    }

    /**
     * A person who codes.
     *
     * @param id identity
     * @param name name
     */
    public record ReadCoder(String id, String name) {
    }

    /**
     * A code.
     *
     * @param id identity
     * @param parent identity of the code it belongs to; empty at the top
     * @param name name
     * @param codable whether it may code passages
     * @param colour {@code #rrggbb}; empty for none
     * @param definition its memo; empty for none
     * @param alias another name; empty for none
     * @param coder identity of who made it; empty when unknown
     * @param createdAt when it was made
     */
    public record ReadCode(String id, String parent, String name, boolean codable, String colour, String definition,
        String alias, String coder, Optional<Instant> createdAt) {
    }

    /**
     * A document.
     *
     * @param id identity
     * @param name name
     * @param text its text with LF at line ends; empty optional when the project does not give it and the study's own
     *        document is meant
     * @param inStudy identity of the study's document that is meant; empty to find or make one
     * @param description its memo; empty for none
     * @param media path of the recording or original; empty for none
     * @param createdAt when it was made
     * @param selections its passages
     */
    public record ReadDocument(String id, String name, Optional<String> text, String inStudy, String description,
        String media, Optional<Instant> createdAt, List<ReadSelection> selections) {

        /** Copies the list. */
        public ReadDocument {
            selections = List.copyOf(selections);
        }
    }

    /**
     * A passage.
     *
     * @param id identity
     * @param start first Unicode code point
     * @param end code point after the last, greater than start
     * @param codings its codings; may be empty
     */
    public record ReadSelection(String id, int start, int end, List<ReadCoding> codings) {

        /** Copies the list. */
        public ReadSelection {
            codings = List.copyOf(codings);
        }
    }

    /**
     * A coding.
     *
     * @param id identity
     * @param code identity of the code
     * @param coder identity of the coder; empty when unknown
     * @param createdAt when it was coded
     * @param weight 0 (none given) to 100
     * @param comment comment; empty for none
     */
    public record ReadCoding(String id, String code, String coder, Optional<Instant> createdAt, int weight,
        String comment) {
    }

    /**
     * A memo.
     *
     * @param id identity
     * @param title title
     * @param text text
     * @param author identity of the coder; empty when unknown
     * @param createdAt when it was written
     * @param concerns identities of what it is about
     */
    public record ReadMemo(String id, String title, String text, String author, Optional<Instant> createdAt,
        List<String> concerns) {

        /** Copies the list. */
        public ReadMemo {
            concerns = List.copyOf(concerns);
        }
    }

    /**
     * A variable.
     *
     * @param id identity
     * @param name name
     * @param type what its values are
     * @param description its memo; empty for none
     * @param labels what coded values stand for
     */
    public record ReadVariable(String id, String name, VariableType type, String description,
        Map<String, String> labels) {

        /** Keeps the labels in their order. */
        public ReadVariable {
            labels = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(labels));
        }
    }

    /**
     * A case.
     *
     * @param id identity
     * @param name name
     * @param description its memo; empty for none
     * @param members identities of documents and passages
     * @param values values by the identity of the variable
     */
    public record ReadCase(String id, String name, String description, List<String> members,
        Map<String, String> values) {

        /** Copies the collections; values keep their order. */
        public ReadCase {
            members = List.copyOf(members);
            values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
        }
    }

    /**
     * A group or set.
     *
     * @param id identity
     * @param name name
     * @param colour {@code #rrggbb}; empty for none
     * @param description its memo; empty for none
     * @param members identities of its members
     */
    public record ReadSet(String id, String name, String colour, String description, List<String> members) {

        /** Copies the list. */
        public ReadSet {
            members = List.copyOf(members);
        }
    }

    /**
     * A summary.
     *
     * @param id identity
     * @param document identity of the document
     * @param code identity of the code
     * @param text the summary
     */
    public record ReadSummary(String id, String document, String code, String text) {
    }

    /**
     * Something that is not taken over.
     *
     * @param kind kind of object, in the language of the user
     * @param name what people call it
     * @param place where it is
     * @param reason why
     */
    public record LeftOut(String kind, String name, String place, String reason) {
    }
}
