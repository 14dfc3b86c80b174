// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.database.ProjectDatabase;
import org.triangula.exchange.projects.database.Row;
import org.triangula.exchange.projects.read.ReadProject.LeftOut;
import org.triangula.exchange.projects.read.ReadProject.ReadCode;
import org.triangula.exchange.projects.read.ReadProject.ReadCoder;
import org.triangula.exchange.projects.read.ReadProject.ReadCoding;
import org.triangula.exchange.projects.read.ReadProject.ReadDocument;
import org.triangula.exchange.projects.read.ReadProject.ReadMemo;

/**
 * Reads a project of QualCoder: the database {@code data.qda} in the project's folder (schema versions 1 to 17 of
 * QualCoder 1.0 to 4.0). Positions are Unicode code points, ends are exclusive.
 */
public final class QualCoderReader {

    private static final int FULL_WEIGHT = 100;
    private static final int SHORT = 60;

    private final ProjectDatabase database;
    private final Path folder;
    private final Progress progress;
    private final boolean importantIsWeight;
    private final ZoneId zone;
    private final Map<String, ReadCoder> coders = new LinkedHashMap<>();
    private final List<ReadCode> codes = new ArrayList<>();
    private final Map<Long, Source> sources = new LinkedHashMap<>();
    private final List<ReadMemo> memos = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Identities identities = new Identities("qualcoder");
    private String about = "";
    private int exact;
    private int different;
    private int important;

    private QualCoderReader(ProjectDatabase database, Path folder, boolean importantIsWeight, ZoneId zone,
        Progress progress) {
        this.database = database;
        this.folder = folder;
        this.importantIsWeight = importantIsWeight;
        this.zone = zone;
        this.progress = progress;
    }

    /** A text of the project with what is found in it. */
    static final class Source {

        final long number;
        final String id;
        final String name;
        final NormalText text;
        final Selections selections;
        final String memo;
        final String media;
        final Optional<Instant> createdAt;

        Source(long number, String id, String name, NormalText text, Selections selections, String memo, String media,
            Optional<Instant> createdAt) {
            this.number = number;
            this.id = id;
            this.name = name;
            this.text = text;
            this.selections = selections;
            this.memo = memo;
            this.media = media;
            this.createdAt = createdAt;
        }
    }

    /**
     * Reads a project.
     *
     * @param database the database
     * @param file the file, beside which the project keeps its documents and recordings
     * @param importantIsWeight whether codings marked as important get the weight 100
     * @param zone zone of the times, which are written without one
     * @param progress told about progress
     * @return the project
     * @throws ProblemException if the file is damaged
     */
    public static ReadProject read(ProjectDatabase database, Path file, boolean importantIsWeight, ZoneId zone,
        Progress progress) throws ProblemException {
        Path folder = file.toAbsolutePath().getParent();
        return new QualCoderReader(database, folder, importantIsWeight, zone, progress).read();
    }

    private ReadProject read() throws ProblemException {
        List<String> keys = new ArrayList<>();
        database.read("project", progress, row -> {
            keys.add(row.text("date"));
            about = row.text("memo");
        }, "date", "memo");
        String name = name();
        identities = new Identities("qualcoder\n" + (keys.isEmpty() || keys.get(0).isBlank() ? name : keys.get(0)));
        database.read("coder_names", progress, row -> coder(row.text("name")), "name");
        categories();
        codes();
        sources();
        codings();
        annotations();
        QualCoderCases cases = new QualCoderCases(database, identities, sources, leftOut, progress);
        cases.read();
        journals(name);
        QualCoderRemains.tell(database, leftOut, progress);
        List<String> loose = new ArrayList<>();
        List<ReadCode> ordered = CodeOrder.of(codes, loose);
        loose.forEach(code -> findings.add(new Finding(Severity.DOUBTFUL, code, Messages.looseCode)));
        summarise();
        return new ReadProject("qualcoder", name, List.copyOf(coders.values()), ordered, documents(), List.of(),
            List.of(), List.of(), memos, cases.variables(), cases.cases(), List.of(), leftOut, List.of(), findings);
    }

    private String name() {
        String own = database.name();
        if (own.equalsIgnoreCase("data.qda") && folder != null && folder.getFileName() != null) {
            own = folder.getFileName().toString();
        }
        return own.replaceFirst("(?i)\\.(qda|sqlite3?)$", "");
    }

    /** Identity of a coder, who is entered where the name is new; empty for no name. */
    private String coder(String name) {
        String stripped = name.strip();
        return stripped.isEmpty() ? "" : coders.computeIfAbsent(stripped,
            key -> new ReadCoder(identities.of("coder", key), key)).id();
    }

    private void categories() throws ProblemException {
        database.read("code_cat", progress, row -> codes.add(new ReadCode(category(row.number("catid")),
            row.has("supercatid") ? category(row.number("supercatid")) : "", row.text("name"), false, "",
            row.text("memo"), "", coder(row.text("owner")), Times.of(row.text("date"), zone))),
            "catid", "name", "memo", "owner", "date", "supercatid");
    }

    private String category(long number) {
        return identities.of("code_cat", number);
    }

    private String code(long number) {
        return identities.of("code_name", number);
    }

    private void codes() throws ProblemException {
        database.read("code_name", progress, row -> codes.add(new ReadCode(code(row.number("cid")), parent(row),
            row.text("name"), true, Colours.hexadecimal(row.text("color")), row.text("memo"), "",
            coder(row.text("owner")), Times.of(row.text("date"), zone))),
            "cid", "name", "memo", "catid", "supercid", "owner", "date", "color");
    }

    private String parent(Row row) {
        // a code below a code (QualCoder 4) has no category of its own
        if (row.number("supercid") > 0) {
            return code(row.number("supercid"));
        }
        return row.number("catid") > 0 ? category(row.number("catid")) : "";
    }

    private void sources() throws ProblemException {
        Map<Long, String> recordings = new LinkedHashMap<>();
        database.read("source", progress, row -> {
            if (row.number("av_text_id") > 0) {
                recordings.put(row.number("av_text_id"), media(row.text("mediapath")));
            }
        }, "mediapath", "av_text_id");
        database.read("source", progress, row -> {
            long number = row.number("id");
            String text = row.text("fulltext");
            if (text.isEmpty()) {
                leftOut.add(new LeftOut(Messages.kind_media, row.text("name"), "", Messages.left_media));
                return;
            }
            String id = identities.of("source", number);
            coder(row.text("owner"));
            sources.put(number, new Source(number, id, row.text("name"), NormalText.of(text),
                new Selections(identities, number), row.text("memo"),
                recordings.getOrDefault(number, media(row.text("mediapath"))), Times.of(row.text("date"), zone)));
        }, "id", "name", "fulltext", "mediapath", "memo", "owner", "date");
    }

    /** Paths are those of a folder of the project ({@code /docs/x}) or of a linked file ({@code docs:/home/x}). */
    private String media(String path) {
        int colon = path.indexOf(':');
        if (colon > 1) {
            return path.substring(colon + 1);
        }
        String inside = path.replaceFirst("^/docs/", "/documents/").replaceFirst("^/+", "");
        if (inside.isEmpty() || folder == null || inside.contains("..") || inside.indexOf('\0') >= 0) {
            return "";
        }
        return folder.resolve(inside).toString();
    }

    private void codings() throws ProblemException {
        Map<Long, String> known = new LinkedHashMap<>();
        database.read("code_name", progress, row -> known.put(row.number("cid"), row.text("name")), "cid", "name");
        database.read("code_text", progress, row -> {
            Source source = sources.get(row.number("fid"));
            String name = known.get(row.number("cid"));
            String place = source == null ? "code_text " + row.number("ctid") : source.name;
            int start = source == null ? -1 : source.text.position(row.position("pos0"));
            int end = source == null ? -1 : source.text.position(row.position("pos1"));
            if (source == null || name == null || start < 0 || end <= start) {
                leftOut.add(new LeftOut(Messages.kind_codings, name == null ? "" : name, place,
                    source == null || name == null ? Messages.left_reference : Messages.left_position));
                return;
            }
            compare(row.text("seltext"), source.text.passage(start, end));
            boolean marked = row.number("important") != 0;
            important += marked ? 1 : 0;
            source.selections.add(start, end, new ReadCoding(identities.of("code_text", row.number("ctid")),
                code(row.number("cid")), coder(row.text("owner")), Times.of(row.text("date"), zone),
                marked && importantIsWeight ? FULL_WEIGHT : 0, row.text("memo")));
        }, "ctid", "cid", "fid", "seltext", "pos0", "pos1", "owner", "date", "memo", "important");
    }

    private void compare(String kept, String passage) {
        if (!kept.isEmpty()) {
            boolean same = NormalText.of(kept).text().strip().equals(passage.strip());
            exact += same ? 1 : 0;
            different += same ? 0 : 1;
        }
    }

    private void annotations() throws ProblemException {
        database.read("annotation", progress, row -> {
            Source source = sources.get(row.number("fid"));
            int start = source == null ? -1 : source.text.position(row.position("pos0"));
            int end = source == null ? -1 : source.text.position(row.position("pos1"));
            if (source == null || start < 0 || end <= start) {
                leftOut.add(new LeftOut(Messages.kind_annotations, shortened(row.text("memo")),
                    source == null ? "" : source.name,
                    source == null ? Messages.left_reference : Messages.left_position));
                return;
            }
            String passage = source.selections.add(start, end);
            memos.add(new ReadMemo(identities.of("annotation", row.number("anid")), shortened(row.text("memo")),
                row.text("memo"), coder(row.text("owner")), Times.of(row.text("date"), zone), List.of(passage)));
        }, "anid", "fid", "pos0", "pos1", "memo", "owner", "date");
    }

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0,
            Math.min(SHORT, line.codePointCount(0, line.length())))) + "…";
    }

    private void journals(String name) throws ProblemException {
        if (!about.isBlank()) {
            memos.add(new ReadMemo(identities.of("project"), name, about, "", Optional.empty(), List.of()));
        }
        database.read("journal", progress, row -> memos.add(new ReadMemo(identities.of("journal", row.number("jid")),
            row.text("name"), row.text("jentry"), coder(row.text("owner")), Times.of(row.text("date"), zone),
            List.of())), "jid", "name", "jentry", "date", "owner");
    }

    private List<ReadDocument> documents() {
        return sources.values().stream().map(source -> new ReadDocument(source.id, source.name,
            Optional.of(source.text.text()), "", source.memo, source.media, source.createdAt,
            source.selections.all())).toList();
    }

    private void summarise() {
        if (exact + different > 0) {
            findings.addFirst(new Finding(different == 0 ? Severity.NOTE : Severity.DOUBTFUL, "",
                Messages.bind(Messages.quotes, exact, different)));
        }
        if (important > 0) {
            findings.add(new Finding(importantIsWeight ? Severity.NOTE : Severity.LOST, "",
                Messages.bind(importantIsWeight ? Messages.important : Messages.important_lost, important)));
        }
    }
}
