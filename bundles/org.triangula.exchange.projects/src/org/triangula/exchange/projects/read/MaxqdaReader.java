// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.PlacementQuestion;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.database.ProjectDatabase;
import org.triangula.exchange.projects.read.MaxqdaPlacement.RawCoding;
import org.triangula.exchange.projects.read.MaxqdaTables.Fields;
import org.triangula.exchange.projects.read.ReadProject.LeftOut;
import org.triangula.exchange.projects.read.ReadProject.ReadCode;
import org.triangula.exchange.projects.read.ReadProject.ReadCoder;
import org.triangula.exchange.projects.read.ReadProject.ReadDocument;
import org.triangula.exchange.projects.read.ReadProject.ReadMemo;
import org.triangula.exchange.projects.read.ReadProject.ReadSet;
import org.triangula.exchange.projects.read.ReadProject.ReadSummary;

/**
 * Reads a project file of MAXQDA as far as it can be read: texts and memos are encrypted in it. Codes, groups, sets,
 * variables and what is known about codings are taken; codings are placed where the study has the document and its
 * words are those that the file keeps of the segment.
 */
public final class MaxqdaReader {

    /** Option: whether the number of codings of each code becomes a memo. */
    public static final String COUNTS = "counts";

    private static final int FULL_WEIGHT = 100;
    private static final int MOST_LINES = 2_000;

    private final ProjectDatabase database;
    private final ImportRequest request;
    private final ZoneId zone;
    private final MaxqdaTables tables;
    private final Progress progress;
    private final Map<String, ReadCoder> coders = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<PlacementQuestion> placements = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<ReadMemo> memos = new ArrayList<>();
    private Identities identities = new Identities("maxqda");

    private MaxqdaReader(ProjectDatabase database, ImportRequest request, ZoneId zone, Progress progress) {
        this.database = database;
        this.request = request;
        this.zone = zone;
        this.progress = progress;
        this.tables = new MaxqdaTables(database, progress);
    }

    /** A document of the project. */
    record Text(long number, String name, long group, int size) {
    }

    private record Named(long number, String name) {
    }

    private record Member(long set, long member) {
    }

    /**
     * Reads a project file.
     *
     * @param database the database
     * @param request the study, its texts, and choices of places
     * @param zone zone of the times, which are written without one
     * @param progress told about progress
     * @return what can be read of it
     * @throws ProblemException if the file is damaged, or a text of the study cannot be read
     */
    public static ReadProject read(ProjectDatabase database, ImportRequest request, ZoneId zone, Progress progress)
        throws ProblemException {
        return new MaxqdaReader(database, request, zone, progress).read();
    }

    private ReadProject read() throws ProblemException {
        String name = database.name().replaceFirst("\\.[^.]*$", "");
        identities = new Identities("maxqda\n" + created().orElse(name));
        List<Text> texts = tables.read("documents", row -> new Text(row.number("id"), row.text("name"),
            row.number("group"), row.position("size")));
        List<String> loose = new ArrayList<>();
        List<ReadCode> codes = CodeOrder.of(tables.read("codes", this::code), loose);
        loose.forEach(code -> findings.add(new Finding(Severity.DOUBTFUL, code, Messages.looseCode)));
        Map<Long, String> groupNames = new HashMap<>();
        tables.read("groups", row -> new Named(row.number("id"), row.text("name")))
            .forEach(group -> groupNames.put(group.number(), group.name()));
        MaxqdaDocuments documents = MaxqdaDocuments.match(texts, groupNames, request.study());
        List<RawCoding> codings = tables.read("codings", this::coding);
        Map<String, String> paths = paths(codes);
        List<ReadDocument> read = place(texts, documents, codings, paths, groupNames);
        if (request.options().getOrDefault(COUNTS, "true").equals("true")) {
            counts(name, codings, paths);
        }
        memos(documents);
        MaxqdaVariables variables = new MaxqdaVariables(tables, identities, texts, documents, leftOut, findings);
        variables.read();
        encryption();
        return new ReadProject("maxqda-project", name, List.copyOf(coders.values()), codes, read,
            groups(texts, documents, groupNames), sets(documents), codeSets(), memos, variables.variables(),
            variables.cases(), summaries(documents), leftOut, placements, findings);
    }

    private Optional<String> created() throws ProblemException {
        return tables.read("setup", row -> row.text("created").isBlank()
            && "DateCreated".equalsIgnoreCase(row.text("key")) ? row.text("value") : row.text("created")).stream()
            .filter(time -> !time.isBlank()).findFirst();
    }

    private String coder(String name) {
        String stripped = name.strip();
        return stripped.isEmpty() ? "" : coders.computeIfAbsent(stripped,
            key -> new ReadCoder(identities.of("author", key), key)).id();
    }

    private String codeId(long number) {
        return identities.of("Codewords", number);
    }

    private ReadCode code(Fields row) {
        long parent = row.number("parent");
        return new ReadCode(codeId(row.number("id")), parent > 0 ? codeId(parent) : "", row.text("name"), true,
            Colours.ofNumber(row.number("colour")), "", row.text("alias"), coder(row.text("author")),
            Times.of(row.text("date"), zone));
    }

    private RawCoding coding(Fields row) {
        return new RawCoding(row.number("id"), row.number("document"), codeId(row.number("code")),
            (int) Math.max(0, Math.min(FULL_WEIGHT, row.number("weight"))), row.text("preview"), row.text("comment"),
            row.position("start"), row.position("end"), row.position("firstParagraph"),
            row.position("lastParagraph"), coder(row.text("author")), Times.of(row.text("date"), zone));
    }

    private static Map<String, String> paths(List<ReadCode> codes) {
        Map<String, String> paths = new HashMap<>();
        codes.forEach(code -> paths.put(code.id(),
            code.parent().isEmpty() ? code.name() : paths.get(code.parent()) + " > " + code.name()));
        return paths;
    }

    private List<ReadDocument> place(List<Text> texts, MaxqdaDocuments documents, List<RawCoding> codings,
        Map<String, String> paths, Map<Long, String> groupNames) throws ProblemException {
        Map<Long, List<RawCoding>> byText = new HashMap<>();
        codings.forEach(coding -> byText.computeIfAbsent(coding.text(), key -> new ArrayList<>()).add(coding));
        List<ReadDocument> read = new ArrayList<>();
        for (Text text : texts) {
            progress.checkCancelled();
            List<RawCoding> own = byText.getOrDefault(text.number(), List.of());
            byText.remove(text.number());
            var document = documents.inStudy(text.number());
            if (document.isEmpty()) {
                String group = groupNames.getOrDefault(text.group(), "");
                leftOut.add(new LeftOut(Messages.kind_documents, text.name(), group,
                    documents.isAmbiguous(text.number()) ? Messages.left_ambiguous : Messages.left_noText));
                own.forEach(coding -> leftOut.add(new LeftOut(Messages.kind_codings,
                    paths.getOrDefault(coding.code(), ""), text.name(), Messages.left_noDocument)));
                continue;
            }
            MaxqdaPlacement placement = new MaxqdaPlacement(request.texts().text(document.get()), text.name(),
                text.size(), paths, request.options());
            Selections selections = new Selections(identities, text.number());
            placement.place(own, identities, selections);
            leftOut.addAll(placement.leftOut());
            placements.addAll(placement.questions());
            read.add(new ReadDocument(documents.id(text.number(), identities), text.name(), Optional.empty(),
                document.get().getId(), "", "", Optional.empty(), selections.all()));
        }
        byText.values().forEach(list -> list.forEach(coding -> leftOut.add(new LeftOut(Messages.kind_codings,
            paths.getOrDefault(coding.code(), ""), "Codings " + coding.number(), Messages.left_reference))));
        return read;
    }

    /** The numbers that a code had there, as a memo: what is known about texts that cannot be read. */
    private void counts(String name, List<RawCoding> codings, Map<String, String> paths) {
        Map<String, Map<Long, Integer>> counts = new TreeMap<>();
        codings.forEach(coding -> counts.computeIfAbsent(paths.getOrDefault(coding.code(), "?"),
            key -> new HashMap<>()).merge(coding.text(), 1, Integer::sum));
        if (counts.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(Messages.counts_heading);
        counts.entrySet().stream().limit(MOST_LINES).forEach(entry -> text.append('\n').append(entry.getKey())
            .append('\t').append(entry.getValue().values().stream().mapToInt(Integer::intValue).sum()).append('\t')
            .append(entry.getValue().size()));
        memos.add(new ReadMemo(identities.of("counts"), Messages.bind(Messages.counts_title, name), text.toString(),
            "", Optional.empty(), List.of()));
    }

    private void memos(MaxqdaDocuments documents) throws ProblemException {
        List<ReadMemo> read = tables.read("memos", row -> {
            List<String> concerns = new ArrayList<>();
            if (row.number("coding") > 0) {
                concerns.add(identities.of("Codings", row.number("coding")));
            } else if (row.number("code") > 0) {
                concerns.add(codeId(row.number("code")));
            }
            if (row.number("document") > 0 && documents.inStudy(row.number("document")).isPresent()) {
                concerns.add(documents.id(row.number("document"), identities));
            }
            return new ReadMemo(identities.of("Memos", row.number("id")), row.text("title"), row.text("preview"),
                coder(row.text("author")), Times.of(row.text("date"), zone), concerns);
        });
        if (!read.isEmpty()) {
            findings.add(new Finding(Severity.LOST, Messages.kind_memos,
                Messages.bind(Messages.memoBeginnings, read.size())));
        }
        memos.addAll(read);
    }

    private List<ReadSet> groups(List<Text> texts, MaxqdaDocuments documents, Map<Long, String> names)
        throws ProblemException {
        Map<Long, List<String>> members = new HashMap<>();
        texts.stream().filter(text -> documents.inStudy(text.number()).isPresent())
            .forEach(text -> members.computeIfAbsent(text.group(), key -> new ArrayList<>())
                .add(documents.id(text.number(), identities)));
        return tables.read("groups", row -> new ReadSet(identities.of("Textgroups", row.number("id")),
            names.get(row.number("id")), Colours.ofNumber(row.number("colour")), "",
            members.getOrDefault(row.number("id"), List.of())));
    }

    private List<ReadSet> sets(MaxqdaDocuments documents) throws ProblemException {
        Map<Long, List<String>> members = new HashMap<>();
        tables.read("setMembers", row -> new Member(row.number("set"), row.number("document"))).stream()
            .filter(member -> documents.inStudy(member.member()).isPresent())
            .forEach(member -> members.computeIfAbsent(member.set(), key -> new ArrayList<>())
                .add(documents.id(member.member(), identities)));
        return tables.read("sets", row -> set("Textsets", row, members));
    }

    private List<ReadSet> codeSets() throws ProblemException {
        Map<Long, List<String>> members = new HashMap<>();
        tables.read("codeSetMembers", row -> new Member(row.number("set"), row.number("code")))
            .forEach(member -> members.computeIfAbsent(member.set(), key -> new ArrayList<>())
                .add(codeId(member.member())));
        return tables.read("codeSets", row -> set("Wordsets", row, members));
    }

    private ReadSet set(String table, Fields row, Map<Long, List<String>> members) {
        return new ReadSet(identities.of(table, row.number("id")), row.text("name"),
            Colours.ofNumber(row.number("colour")), "", members.getOrDefault(row.number("id"), List.of()));
    }

    private List<ReadSummary> summaries(MaxqdaDocuments documents) throws ProblemException {
        List<ReadSummary> summaries = new ArrayList<>();
        for (Cell cell : tables.read("summaries", row -> new Cell(row.number("document"), row.number("code"),
            row.text("text"), row.isEncrypted("text")))) {
            if (cell.text().isBlank() || documents.inStudy(cell.document()).isEmpty()) {
                leftOut.add(new LeftOut(Messages.kind_summaries, "", "Grid " + cell.document() + ", " + cell.code(),
                    cell.encrypted() ? Messages.left_encrypted : Messages.left_noDocument));
            } else {
                summaries.add(new ReadSummary(identities.of("Grid", cell.document(), cell.code()),
                    documents.id(cell.document(), identities), codeId(cell.code()), cell.text()));
            }
        }
        return summaries;
    }

    private record Cell(long document, long code, String text, boolean encrypted) {
    }

    private void encryption() throws ProblemException {
        boolean encrypted = tables.isEncrypted("memos", "preview") || tables.isEncrypted("codings", "preview");
        for (String table : database.tables()) {
            encrypted |= table.endsWith("_blobs") && database.isEncrypted(table, "Value");
        }
        findings.addFirst(new Finding(Severity.LOST, "", encrypted ? Messages.encrypted : Messages.textsNotRead));
    }
}
