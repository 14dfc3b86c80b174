// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.refiqda.ProjectPackage;
import org.triangula.exchange.refiqda.qde.DerivedGuid;
import org.triangula.exchange.refiqda.qde.Guid;
import org.triangula.exchange.refiqda.qde.PackedTree;
import org.triangula.exchange.refiqda.qde.QdeElement;
import org.triangula.exchange.refiqda.qde.QdeReader;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCase;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCode;
import org.triangula.exchange.refiqda.read.ReadProject.ReadCoder;
import org.triangula.exchange.refiqda.read.ReadProject.ReadLink;
import org.triangula.exchange.refiqda.read.ReadProject.ReadMemo;
import org.triangula.exchange.refiqda.read.ReadProject.ReadSet;
import org.triangula.exchange.refiqda.read.ReadProject.ReadVariable;

/** Reads a package: what a study can hold becomes values, everything is kept for being written back. */
public final class ProjectReader {

    private final ReadContext context;
    private final SourceReader sources;
    /** Whether the file is from this program, which gives the values of a document to its source. */
    private boolean own;
    private final List<ReadMemo> memos = new ArrayList<>();

    private ProjectReader(ProjectPackage container, Progress progress) {
        context = new ReadContext(container, progress);
        sources = new SourceReader(context);
    }

    /**
     * Reads a package.
     *
     * @param container the package
     * @param progress told about progress
     * @return what it holds
     * @throws ProblemException if it cannot be read at all
     */
    public static ReadProject read(ProjectPackage container, Progress progress) throws ProblemException {
        QdeReader.Read read = container.project(progress);
        return new ProjectReader(container, progress).read(read, container.name());
    }

    private ReadProject read(QdeReader.Read read, String file) throws ProblemException {
        QdeElement root = read.root();
        own = root.value("origin").filter(origin -> origin.startsWith("Triangula ")).isPresent();
        if (!read.isStandard()) {
            context.doubt("", Messages.bind(Messages.draft, read.nameSpace()));
        }
        boolean codebook = "CodeBook".equals(root.name());
        if (file.toLowerCase(Locale.ROOT).endsWith(codebook ? ".qdpx" : ".qdc")) {
            context.doubt("", codebook ? Messages.nameOfProject : Messages.nameOfCodebook);
        }
        new TreeMap<>(read.unknown()).forEach((element, times) -> context.lost(element,
            Messages.bind(Messages.unknownElement, times)));
        QdeElement codeBook = codebook ? root
            : root.first("CodeBook").orElse(QdeElement.of("CodeBook", List.of()));
        List<ReadCoder> coders = root.at("Users", "User").flatMap(user -> coder(user).stream()).toList();
        List<ReadCode> codes = codeBook.at("Codes", "Code").flatMap(code -> code(code).stream()).toList();
        List<ReadVariable> variables =
            root.at("Variables", "Variable").flatMap(variable -> variable(variable).stream()).toList();
        List<QdeElement> keptSources = new ArrayList<>();
        for (QdeElement source : root.at("Sources").flatMap(all -> all.children().stream()).toList()) {
            context.progress().checkCancelled();
            keptSources.add(sources.read(source));
        }
        List<QdeElement> keptNotes = new ArrayList<>();
        List<QdeElement> notes = root.at("Notes", "Note").toList();
        for (QdeElement note : notes) {
            keptNotes.add(sources.readNote(note));
        }
        List<ReadCase> cases = new ArrayList<>(sources.cases());
        root.at("Cases", "Case").forEach(each -> readCase(each).ifPresent(cases::add));
        List<ReadSet> sets = new ArrayList<>();
        root.at("Sets", "Set").forEach(set -> set(set).ifPresent(sets::add));
        if (root.name().equals("CodeBook")) {
            sets.clear();
            codeBook.at("Sets", "Set").forEach(set -> set(set).ifPresent(sets::add));
        }
        List<ReadLink> links = new ArrayList<>();
        root.at("Links", "Link").forEach(link -> link(link).ifPresent(links::add));
        root.all("Graphs").forEach(context::keep);
        root.all("NoteRef").forEach(context::keep);
        // after all that can refer to notes
        notes.forEach(note -> memo(note).ifPresent(memos::add));
        QdeElement kept = keptTree(root, keptSources, keptNotes);
        return new ReadProject(root.value("name").orElse(""), root.value("origin").orElse(""),
            root.description().orElse(""), coders, codes, variables, cases, sources.documents(), memos, sets, links,
                PackedTree.of(kept), context.keptOnly(), context.parts(),
            context.account(root), context.matches(), context.findings());
    }

    private static QdeElement keptTree(QdeElement root, List<QdeElement> sources, List<QdeElement> notes) {
        List<QdeElement> children = new ArrayList<>();
        for (QdeElement child : root.children()) {
            children.add(switch (child.name()) {
                case "Sources" -> child.with(sources);
                case "Notes" -> child.with(notes);
                default -> child;
            });
        }
        return root.with(children);
    }

    private Optional<ReadCoder> coder(QdeElement user) {
        return context.identity(user).map(id -> new ReadCoder(id, user.value("name").orElse(""),
            user.value("id").orElse("")));
    }

    private Optional<ReadCode> code(QdeElement code) {
        Optional<String> id = context.identity(code);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        context.addCode(id.get());
        context.notes(code, id.get());
        List<ReadCode> below = code.all("Code").flatMap(child -> code(child).stream()).toList();
        boolean codable = !code.value("isCodable").map(String::strip).filter(
            value -> value.equalsIgnoreCase("false") || value.equals("0")).isPresent();
        return Optional.of(new ReadCode(id.get(), code.value("name").orElse(""), codable,
            code.value("color").flatMap(ProjectReader::colour), code.description().orElse(""), below));
    }

    private static Optional<String> colour(String written) {
        String digits = written.strip();
        if (digits.matches("#[0-9a-fA-F]{3}")) {
            StringBuilder doubled = new StringBuilder("#");
            digits.substring(1).chars().forEach(digit -> doubled.append((char) digit).append((char) digit));
            digits = doubled.toString();
        }
        return digits.matches("#[0-9a-fA-F]{6}") ? Optional.of(digits.toUpperCase(java.util.Locale.ROOT))
            : Optional.empty();
    }

    private Optional<ReadVariable> variable(QdeElement variable) {
        variable.guid().ifPresent(context::addVariable);
        return context.identity(variable).map(id -> new ReadVariable(id, variable.value("name").orElse(""),
            variable.value("typeOfVariable").orElse("Text"), variable.description().orElse("")));
    }

    private Optional<ReadCase> readCase(QdeElement element) {
        Optional<String> id = context.identity(element);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Set<String> members = new LinkedHashSet<>();
        for (QdeElement child : element.children()) {
            if (child.name().equals("SourceRef") || child.name().equals("SelectionRef")) {
                reference(child, members);
            }
        }
        if (element.first("CodeRef").isPresent()) {
            element.all("CodeRef").forEach(context::keep);
        }
        Map<String, String> values = sources.values(element);
        String name = element.value("name").orElse("");
        // MAXQDA and Quirkos: a case without name around one source carries the variables of that document
        String only = members.size() == 1 ? members.iterator().next() : "";
        if (name.isEmpty() && !own && sources.isDocument(only)) {
            return Optional.of(new ReadCase(DerivedGuid.of("case", only), "", element.description().orElse(""),
                List.of(only), values));
        }
        return Optional.of(new ReadCase(id.get(), name, element.description().orElse(""),
            List.copyOf(members), values));
    }

    /** What a reference points to, if the study shows it; otherwise it is kept, or lost when it points nowhere. */
    private void reference(QdeElement reference, Collection<String> targets) {
        Optional<String> target = reference.target().map(sources::shownAs);
        if (target.filter(id -> sources.isDocument(id) || context.isEntered(id)).isPresent()) {
            targets.add(target.get());
        } else if (target.filter(context::isKnown).isPresent()) {
            context.keep(reference);
        } else {
            context.lost(reference.name(), Messages.bind(Messages.targetMissing, target.orElse("?")));
            context.lose(reference);
        }
    }

    private Optional<ReadMemo> memo(QdeElement note) {
        Optional<String> id = note.guid();
        if (id.isEmpty() || !sources.hasNote(id.get())) {
            return Optional.empty();
        }
        return Optional.of(new ReadMemo(id.get(), note.value("name").orElse(""), sources.noteText(id.get()),
            note.value("creatingUser").flatMap(Guid::canonical).orElse(""),
            ReadContext.instant(note, "creationDateTime"), ReadContext.instant(note, "modifiedDateTime"),
            context.notedBy(id.get())));
    }

    private Optional<ReadSet> set(QdeElement set) {
        return context.identity(set).map(id -> {
            List<String> codes = new ArrayList<>();
            set.all("MemberCode").forEach(member -> reference(member, codes));
            List<String> documents = new ArrayList<>();
            set.all("MemberSource").forEach(member -> reference(member, documents));
            set.all("MemberNote").forEach(context::keep);
            return new ReadSet(id, set.value("name").orElse(""), set.description().orElse(""), codes, documents);
        });
    }

    private Optional<ReadLink> link(QdeElement link) {
        Optional<String> from = link.value("originGUID").flatMap(Guid::canonical).map(sources::shownAs);
        Optional<String> to = link.value("targetGUID").flatMap(Guid::canonical).map(sources::shownAs);
        boolean shown = from.filter(sources::isShown).isPresent() && to.filter(sources::isShown).isPresent();
        Optional<String> id = context.identity(link);
        if (!shown || id.isEmpty()) {
            if (id.isPresent()) {
                context.keep(link);
            }
            return Optional.empty();
        }
        context.notes(link, id.get());
        return Optional.of(new ReadLink(id.get(), link.value("name").orElse(""), from.get(), to.get()));
    }
}
