// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.database.ProjectDatabase;
import org.triangula.exchange.projects.read.ReadProject.LeftOut;
import org.triangula.exchange.projects.read.ReadProject.ReadCode;
import org.triangula.exchange.projects.read.ReadProject.ReadCoder;
import org.triangula.exchange.projects.read.ReadProject.ReadCoding;
import org.triangula.exchange.projects.read.ReadProject.ReadDocument;
import org.triangula.exchange.projects.read.ReadProject.ReadMemo;
import org.triangula.exchange.projects.read.ReadProject.ReadSet;

/**
 * Reads a database of Taguette (schema of Taguette 0.8 to 1.5). Tags whose names are parted by dots become codes in a
 * tree. A database with several projects gives each a group of documents and a code at the top. Passwords and addresses
 * of the users are not read.
 */
public final class TaguetteReader {

    private final ProjectDatabase database;
    private final Progress progress;
    private final Map<String, ReadCoder> coders = new LinkedHashMap<>();
    private final List<ReadCode> codes = new ArrayList<>();
    private final List<ReadDocument> documents = new ArrayList<>();
    private final List<ReadSet> groups = new ArrayList<>();
    private final List<ReadMemo> memos = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Long, TaguetteHistory.Made> made;
    private final Map<Long, Identities> owners = new HashMap<>();
    private final Map<Long, String> tags = new HashMap<>();
    private final Map<Long, List<String>> documentsOf = new HashMap<>();
    private int exact;
    private int different;

    private TaguetteReader(ProjectDatabase database, Progress progress) throws ProblemException {
        this.database = database;
        this.progress = progress;
        this.made = TaguetteHistory.read(database, progress);
    }

    /** One project of the database. */
    private record Project(long number, String name, String description, Optional<Instant> createdAt,
        Identities identities) {
    }

    /**
     * Reads the projects of a database.
     *
     * @param database the database
     * @param wanted name of the project to read; empty for all
     * @param progress told about progress
     * @return what they hold
     * @throws ProblemException if the file is damaged, or the wanted project is not there
     */
    public static ReadProject read(ProjectDatabase database, String wanted, Progress progress)
        throws ProblemException {
        return new TaguetteReader(database, progress).read(wanted);
    }

    private ReadProject read(String wanted) throws ProblemException {
        List<Project> all = new ArrayList<>();
        database.read("projects", progress, row -> all.add(new Project(row.number("id"), row.text("name"),
            row.text("description"), Times.of(row.text("created"), ZoneOffset.UTC),
            new Identities("taguette\n" + row.text("created") + "\n" + row.number("id")))),
            "id", "name", "description", "created");
        List<Project> projects = wanted.isBlank() ? all
            : all.stream().filter(project -> project.name().equals(wanted)).toList();
        if (projects.isEmpty()) {
            throw new ProblemException(database.name(), Messages.bind(Messages.noProject, wanted),
                Messages.bind(Messages.noProject_remedy, String.join(", ", all.stream().map(Project::name).toList())));
        }
        projects.forEach(project -> owners.put(project.number(), project.identities()));
        Map<Long, String> tops = new HashMap<>();
        for (Project project : projects) {
            if (projects.size() > 1) {
                String id = project.identities().of("project code");
                tops.put(project.number(), id);
                codes.add(code(id, "", project.name(), false, project.description()));
            }
            if (!project.description().isBlank()) {
                memos.add(new ReadMemo(project.identities().of("project"), project.name(), project.description(), "",
                    project.createdAt(), List.of()));
            }
        }
        if (projects.size() > 1) {
            findings.add(new Finding(Severity.NOTE, "", Messages.bind(Messages.severalProjects, projects.size())));
        }
        tags(tops);
        documents();
        for (Project project : projects) {
            if (projects.size() > 1) {
                groups.add(new ReadSet(project.identities().of("project group"), project.name(), "", "",
                    documentsOf.getOrDefault(project.number(), List.of())));
            }
        }
        summarise();
        String name = projects.size() == 1 ? projects.get(0).name() : database.name().replaceFirst("\\.[^.]*$", "");
        return new ReadProject("taguette", name, List.copyOf(coders.values()), codes, documents, groups, List.of(),
            List.of(), memos, List.of(), List.of(), List.of(), leftOut, List.of(), findings);
    }

    private static ReadCode code(String id, String parent, String name, boolean codable, String definition) {
        return new ReadCode(id, parent, name, codable, "", definition, "", "", Optional.empty());
    }

    /** Tags in the order of their paths, so that what a path begins with comes first. */
    private void tags(Map<Long, String> tops) throws ProblemException {
        Map<Long, Map<String, TaguetteTag>> trees = new LinkedHashMap<>();
        database.read("tags", progress, row -> {
            if (owners.containsKey(row.number("project_id"))) {
                trees.computeIfAbsent(row.number("project_id"), key -> new LinkedHashMap<>()).put(row.text("path"),
                    new TaguetteTag(row.number("id"), row.text("path"), row.text("description")));
            }
        }, "id", "project_id", "path", "description");
        for (Map.Entry<Long, Map<String, TaguetteTag>> tree : trees.entrySet()) {
            Identities identities = owners.get(tree.getKey());
            TaguetteTag.ordered(tree.getValue()).forEach((path, tag) -> {
                String parent = TaguetteTag.parent(path);
                String parentId = parent.isEmpty() ? tops.getOrDefault(tree.getKey(), "")
                    : identities.of("tag", parent);
                String id = identities.of("tag", path);
                codes.add(code(id, parentId, TaguetteTag.name(path), tag != null,
                    tag == null ? "" : tag.description()));
                if (tag != null) {
                    tags.put(tag.number(), id);
                }
            });
        }
    }

    private void documents() throws ProblemException {
        Map<Long, List<TaguetteHighlight>> highlights = TaguetteHighlight.read(database, progress);
        database.read("documents", progress, row -> {
            long project = row.number("project_id");
            Identities identities = owners.get(project);
            List<TaguetteHighlight> own = highlights.getOrDefault(row.number("id"), List.of());
            highlights.remove(row.number("id"));
            if (identities == null) {
                return;
            }
            String id = identities.of("document", row.number("id"));
            HtmlText text = fitting(row.text("contents"), own);
            Selections selections = new Selections(identities, row.number("id"));
            for (TaguetteHighlight highlight : own) {
                highlight(highlight, row.text("name"), text, identities, selections);
            }
            documents.add(new ReadDocument(id, row.text("name"), Optional.of(text.text()), "",
                row.text("description"), "", Times.of(row.text("created"), ZoneOffset.UTC), selections.all()));
            documentsOf.computeIfAbsent(project, key -> new ArrayList<>()).add(id);
            if ("RIGHT_TO_LEFT".equals(row.text("text_direction"))) {
                findings.add(new Finding(Severity.NOTE, row.text("name"), Messages.rightToLeft));
            }
        }, "id", "name", "description", "created", "project_id", "contents", "text_direction");
        highlights.values().forEach(list -> list.forEach(highlight -> leftOut.add(new LeftOut(Messages.kind_codings,
            "", "highlight " + highlight.number(), Messages.left_reference))));
    }

    /** White space before the first element counts or not, depending on what wrote the positions: quotes decide. */
    private static HtmlText fitting(String html, List<TaguetteHighlight> highlights) {
        HtmlText usual = HtmlText.of(html, false);
        if (html.isEmpty() || !Character.isWhitespace(html.charAt(0)) || highlights.isEmpty()) {
            return usual;
        }
        HtmlText leading = HtmlText.of(html, true);
        long one = highlights.stream().filter(highlight -> highlight.fits(usual)).count();
        long other = highlights.stream().filter(highlight -> highlight.fits(leading)).count();
        return other > one ? leading : usual;
    }

    private void highlight(TaguetteHighlight highlight, String document, HtmlText text, Identities identities,
        Selections selections) {
        int[] passage = text.passage(highlight.start(), highlight.end());
        if (passage == null) {
            leftOut.add(new LeftOut(Messages.kind_codings, "", document + ", " + highlight.start() + "–"
                + highlight.end(), Messages.left_position));
            return;
        }
        if (!highlight.snippet().isEmpty()) {
            boolean same = highlight.fits(text);
            exact += same ? 1 : 0;
            different += same ? 0 : 1;
        }
        TaguetteHistory.Made maker = made.get(highlight.number());
        String coder = maker == null ? "" : coder(maker.user());
        Optional<Instant> time = maker == null ? Optional.empty() : maker.time();
        selections.add(passage[0], passage[1]);
        for (long tag : highlight.tags()) {
            String code = tags.get(tag);
            if (code == null) {
                leftOut.add(new LeftOut(Messages.kind_codings, "", document, Messages.left_reference));
            } else {
                selections.add(passage[0], passage[1], new ReadCoding(identities.of("highlight", highlight.number(),
                    tag), code, coder, time, 0, ""));
            }
        }
    }

    private String coder(String login) {
        return login.isBlank() ? "" : coders.computeIfAbsent(login,
            key -> new ReadCoder(new Identities("taguette").of("user", key), key)).id();
    }

    private void summarise() {
        if (exact + different > 0) {
            findings.addFirst(new Finding(different == 0 ? Severity.NOTE : Severity.DOUBTFUL, "",
                Messages.bind(Messages.quotes, exact, different)));
        }
    }
}
