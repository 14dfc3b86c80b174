// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.triangula.core.operation.StudyEdit;
import org.triangula.model.Dated;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.CarriageKind;
import org.triangula.model.actors.DutyKind;
import org.triangula.model.actors.FundingShare;
import org.triangula.model.actors.Person;
import org.triangula.model.actors.Post;
import org.triangula.model.actors.Programme;
import org.triangula.model.actors.Task;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.model.actors.TaskLevel;
import org.triangula.model.places.Facility;
import org.triangula.organization.Validity;
import org.triangula.organization.measure.TaskTaxonomy;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.AdministrationWriter;
import org.triangula.organization.notation.NotedPost;
import org.triangula.organization.notation.NotedPost.Funding;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.NotedUnit.Carriage;
import org.triangula.organization.notation.RankTable;

/** Enters one unit of a text into the study, changing only what differs. */
final class UnitEntry {

    private final StudyEdit edit;
    private final Optional<LocalDate> date;
    private final TaskTaxonomy taxonomy = TaskTaxonomy.supplied();
    private final RankTable ranks = RankTable.supplied();
    private final NamedSources sources;

    /** Enters what holds on a day; what held whenever if it is empty. */
    UnitEntry(StudyEdit edit, Optional<LocalDate> date, NamedSources sources) {
        this.edit = edit;
        this.date = date;
        this.sources = sources;
    }

    void enter(NotedUnit noted, AdministrativeUnit unit) {
        if (!noted.name().equals(unit.getName())) {
            unit.setName(noted.name());
        }
        if (!noted.key().equals(AdministrationReader.keyOf(noted.name())) || KeptValues.get(unit, "key").isPresent()) {
            KeptValues.set(unit, "key", noted.key());
        }
        if (!noted.localRank().equals(StudyChart.localRank(unit, ranks))) {
            unit.setLocalRank(noted.localRank());
        }
        String rank = unit.getRank() == null ? "" : unit.getRank().getKey();
        if (!noted.rank().equals(rank)) {
            unit.setRank(noted.rank().isEmpty() ? null : term(noted.rank()));
        }
        details(noted, unit);
        tasks(noted.tasks(), unit);
        posts(noted.posts(), unit);
        KeptValues.set(unit, EnterAdministration.STATEMENTS, AdministrationWriter.statements(noted.statements()));
    }

    private boolean holds(Dated fact) {
        return date.isEmpty() || Validity.holdsOn(fact, date.get());
    }

    private Term term(String key) {
        Vocabulary ranks = edit.study().getVocabularies().stream().filter(one -> "unit-rank".equals(one.getKey()))
            .findFirst().orElseGet(() -> {
                Vocabulary made = ModelFactory.eINSTANCE.createVocabulary();
                made.setKey("unit-rank");
                edit.study().getVocabularies().add(made);
                return made;
            });
        return ranks.getTerms().stream().filter(one -> key.equals(one.getKey())).findFirst().orElseGet(() -> {
            Term made = ModelFactory.eINSTANCE.createTerm();
            made.setKey(key);
            made.setName(key);
            ranks.getTerms().add(made);
            return made;
        });
    }

    private void details(NotedUnit noted, AdministrativeUnit unit) {
        Map<String, String> details = noted.details();
        String head = details.getOrDefault("head", "");
        if (unit.getHead() == null || !head.equals(unit.getHead().getName())) {
            Optional<Person> person = edit.study().getActors().getActors().stream().filter(Person.class::isInstance)
                .map(Person.class::cast).filter(one -> head.equals(one.getName())).findFirst();
            if (unit.getHead() != person.orElse(null)) {
                unit.setHead(person.orElse(null));
            }
            KeptValues.set(unit, "head", person.isPresent() ? "" : head);
        }
        site(details.getOrDefault("site", ""), unit);
        KeptValues.set(unit, "building", details.get("building"));
        KeptValues.set(unit, "replacedBy", details.get("replaced_by"));
        KeptValues.set(unit, "programme", details.get("programme"));
        Double staff = noted.detail("staff").filter(text -> text.matches("\\d{1,7}([.,]\\d{1,3})?"))
            .map(text -> Double.valueOf(text.replace(',', '.'))).orElse(null);
        if (!Objects.equals(staff, unit.getStaffCount())) {
            unit.setStaffCount(staff);
        }
        if (!Objects.equals(details.get("from"), unit.getValidFrom())) {
            unit.setValidFrom(details.get("from"));
        }
        if (!Objects.equals(details.get("until"), unit.getValidUntil())) {
            unit.setValidUntil(details.get("until"));
        }
        if (!details.getOrDefault("source", "").equals(Objects.requireNonNullElse(unit.getSourceNote(), ""))) {
            unit.setSourceNote(details.get("source"));
        }
        sources.link(details.getOrDefault("source", ""), unit.getSources());
        String description = Objects.requireNonNullElse(unit.getDescription(), "");
        if (!details.getOrDefault("note", "").equals(description.strip().replaceAll("\\s*\\R\\s*", " "))) {
            unit.setDescription(details.get("note"));
        }
    }

    private void site(String site, AdministrativeUnit unit) {
        boolean linked = unit.getSites().stream().anyMatch(one -> site.equals(one.getName()));
        if (linked || site.equals(KeptValues.get(unit, "site").orElse(""))) {
            return;
        }
        Optional<Facility> facility = edit.study().getPlaces().getFacilities().stream()
            .filter(one -> site.equals(one.getName())).findFirst();
        facility.ifPresent(unit.getSites()::add);
        KeptValues.set(unit, "site", facility.isPresent() ? "" : site);
    }

    private void tasks(List<Carriage> wanted, AdministrativeUnit unit) {
        List<TaskCarriage> current = new ArrayList<>(unit.getTasks().stream()
            .filter(one -> one.getTask() != null && holds(one)).toList());
        for (Carriage one : wanted) {
            TaskCarriage carriage = current.stream()
                .filter(old -> EnterAdministration.taskKey(old.getTask()).equals(one.task())).findFirst()
                .orElseGet(() -> {
                    TaskCarriage made = ActorsFactory.eINSTANCE.createTaskCarriage();
                    made.setTask(task(one.task()));
                    unit.getTasks().add(made);
                    return made;
                });
            current.remove(carriage);
            CarriageKind kind = CarriageKind.get(one.kind());
            if (carriage.getKind() != kind) {
                carriage.setKind(kind);
            }
            Double share = one.percent() == null ? null
                : BigDecimal.valueOf(one.percent()).movePointLeft(2).doubleValue();
            if (!Objects.equals(share, carriage.getShare())) {
                carriage.setShare(share);
            }
        }
        current.forEach(edit::delete);
    }

    private Task task(String key) {
        Optional<Task> found = find(edit.study().getActors().getTasks(), key);
        return found.orElseGet(() -> {
            Task task = ActorsFactory.eINSTANCE.createTask();
            task.setKey(key);
            TaskTaxonomy.KnownTask known = taxonomy.tasks().get(key);
            if (known == null) {
                task.setName(key);
            } else {
                task.setName(Locale.getDefault().getLanguage().equals("de") ? known.german() : known.english());
                task.setColour(known.colour());
                task.setDirect(known.direct());
                task.setLegalBasis(known.legalBasis().isEmpty() ? null : known.legalBasis());
                task.setLevel(TaskLevel.get(known.level()));
                task.setDutyKind(known.duty().equals("mandatory") ? DutyKind.MANDATORY_SELF_GOVERNMENT
                    : DutyKind.get(known.duty()));
            }
            edit.study().getActors().getTasks().add(task);
            return task;
        });
    }

    private static Optional<Task> find(List<Task> tasks, String key) {
        for (Task task : tasks) {
            if (EnterAdministration.taskKey(task).equals(key)) {
                return Optional.of(task);
            }
            Optional<Task> below = find(task.getTasks(), key);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private void posts(List<NotedPost> wanted, AdministrativeUnit unit) {
        List<Post> current =
            new ArrayList<>(unit.getPosts().stream().filter(one -> holds(one)).toList());
        for (int i = 0; i < wanted.size(); i++) {
            NotedPost noted = wanted.get(i);
            // by name, else by place, so that a post whose name is typed stays the same post
            Post post = current.stream().filter(one -> noted.name().equals(one.getName())).findFirst()
                .orElse(current.size() == wanted.size() - i && !current.isEmpty() ? current.getFirst() : null);
            if (post == null) {
                post = ActorsFactory.eINSTANCE.createPost();
                unit.getPosts().add(post);
            }
            current.remove(post);
            post(noted, post);
            if (date.isEmpty()) {
                end(noted, post, unit);
            }
        }
        current.forEach(edit::delete);
    }

    private void post(NotedPost noted, Post post) {
        if (!noted.name().equals(post.getName())) {
            post.setName(noted.name());
        }
        Double size = noted.fullTimeEquivalents() == null ? null : noted.fullTimeEquivalents().doubleValue();
        if (!Objects.equals(size, post.getFullTimeEquivalents())) {
            post.setFullTimeEquivalents(size);
        }
        if (!Objects.equals(noted.persons(), post.getHeadcount())) {
            post.setHeadcount(noted.persons());
        }
        boolean dated = noted.isTemporary() && !noted.term().equals("temporary");
        if (post.isTemporary() != noted.isTemporary()) {
            post.setTemporary(noted.isTemporary());
        }
        if (!Objects.equals(dated ? noted.term() : null, post.getTermEndsOn())) {
            post.setTermEndsOn(dated ? noted.term() : null);
        }
        // a post of the model is permanent unless it is said to be temporary or not known
        KeptValues.set(post, "term", noted.term().isEmpty() ? "unknown" : "");
        if (!noted.grade().equals(Objects.requireNonNullElse(post.getGrade(), ""))) {
            post.setGrade(noted.grade());
        }
        boolean vacant = noted.vacant() != null && noted.vacant().signum() > 0 || noted.state().equals("vacant");
        if (post.isVacant() != vacant) {
            post.setVacant(vacant);
        }
        KeptValues.set(post, "vacant", noted.vacant() == null ? "" : noted.vacant().toPlainString());
        KeptValues.set(post, "state", noted.state().equals("vacant") ? "" : noted.state());
        if (post.isVolunteer() != noted.volunteer()) {
            post.setVolunteer(noted.volunteer());
        }
        if (!noted.source().equals(Objects.requireNonNullElse(post.getSourceNote(), ""))) {
            post.setSourceNote(noted.source());
        }
        sources.link(noted.source(), post.getSources());
        String description = Objects.requireNonNullElse(post.getDescription(), "").strip()
            .replaceAll("\\s*\\R\\s*", " ");
        if (!noted.note().equals(description)) {
            post.setDescription(noted.note().isEmpty() ? null : noted.note());
        }
        if (!StudyChart.funding(post).equals(noted.funding())) {
            List.copyOf(post.getFunding()).forEach(edit::delete);
            noted.funding().forEach(one -> post.getFunding().add(funding(one)));
        }
    }

    /** A post that has ended ends with its term or its unit, if one of them says when. */
    private static void end(NotedPost noted, Post post, AdministrativeUnit unit) {
        if (noted.state().equals(NotedPost.ENDED)) {
            String until = post.getTermEndsOn() != null ? post.getTermEndsOn() : unit.getValidUntil();
            if (post.getValidUntil() == null && until != null) {
                post.setValidUntil(until);
            }
            if (post.getValidUntil() != null) {
                KeptValues.set(post, "state", "");
            }
        }
    }

    private FundingShare funding(Funding noted) {
        FundingShare share = ActorsFactory.eINSTANCE.createFundingShare();
        if (noted.percent() != null) {
            share.setShare(noted.percent().movePointLeft(2).doubleValue());
        }
        share.setValidUntil(noted.until().isEmpty() ? null : noted.until());
        Optional<org.triangula.model.actors.Actor> actor = edit.study().getActors().getActors().stream()
            .filter(one -> noted.funder().equals(one.getName())).findFirst();
        if (actor.isPresent() && actor.get() instanceof Programme programme) {
            share.setProgramme(programme);
        } else if (actor.isPresent()) {
            share.setFunder(actor.get());
        } else {
            share.setSourceNote(noted.funder());
        }
        return share;
    }
}
