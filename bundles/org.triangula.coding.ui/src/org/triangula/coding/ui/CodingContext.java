// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.triangula.coding.Passage;
import org.triangula.coding.code.CodeCounts;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.CodeFrequencies;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;

/**
 * What the views of coding share: the codings and codes of the open study as immutable values that follow every change,
 * and the codes used lately. Used in the thread of the user interface only.
 */
public final class CodingContext {

    private static final int RECENT = 9;

    private final StudyWorkspace workspace;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<String> recent = new ArrayList<>();
    private final StudyWorkspaceListener follower = new Follower();
    private final StudyActivation activation =
        new StudyActivation(InstanceScope.INSTANCE.getNode(CodingUiBundle.ID).node("activation"));
    private CodingIndex index;
    private CodeTree tree;
    private CodeFrequencies frequencies;
    private CodeCounts counts;
    private CodingIndex countedIndex;
    private CodeTree countedTree;
    private List<String> latest = List.of();

    CodingContext(StudyWorkspace workspace) {
        this.workspace = workspace;
        workspace.addListener(follower);
        workspace.current().ifPresent(session -> activation.open(session.study().getId(), documents(), tree().codes()));
    }

    /**
     * The context of the running workbench.
     *
     * @return the context
     */
    public static CodingContext get() {
        return CodingUiBundle.context();
    }

    /**
     * The open study.
     *
     * @return its session; empty when no study is open
     */
    public Optional<StudySession> session() {
        return workspace.current();
    }

    /**
     * The codings now.
     *
     * @return the codings; empty when no study is open
     */
    public Optional<CodingIndex> index() {
        if (index == null) {
            read(session().orElse(null));
        }
        return Optional.ofNullable(index);
    }

    /**
     * The codes now.
     *
     * @return the tree, without codes when no study is open
     */
    public CodeTree tree() {
        if (tree == null) {
            tree = CodeTree.of(codeSystem().orElse(null));
        }
        return tree;
    }

    /**
     * How often the codes were given until now.
     *
     * @return the frequencies
     */
    public CodeFrequencies frequencies() {
        if (frequencies == null) {
            frequencies = index().map(CodeFrequencies::of).orElseGet(() -> new CodeFrequencies(Map.of()));
        }
        return frequencies;
    }

    /**
     * How often the codes were given until now, alone and with those below them. After a change only the documents
     * concerned are counted again.
     *
     * @return the counts; empty when no study is open
     */
    public Optional<CodeCounts> counts() {
        CodingIndex now = index().orElse(null);
        if (now == null) {
            counts = null;
            countedIndex = null;
        } else if (counts == null || countedIndex != now || countedTree != tree()) {
            counts = counts == null ? CodeCounts.of(now, tree()) : counts.after(now, tree());
            countedIndex = now;
            countedTree = tree();
        }
        return Optional.ofNullable(counts);
    }

    /**
     * The code system.
     *
     * @return the code system; empty when no study is open or it has none
     */
    public Optional<CodeSystem> codeSystem() {
        return session().map(StudySession::study).map(Study::getTexts).map(texts -> texts.getCodeSystem());
    }

    /**
     * Finds an object of the open study.
     *
     * @param <T> its type
     * @param type its type
     * @param id its identity
     * @return the object; empty when it is gone
     */
    public <T> Optional<T> find(Class<T> type, String id) {
        return session().flatMap(session -> session.index().find(type, id));
    }

    /**
     * Name under which the person at the keyboard codes.
     *
     * @return the name
     */
    public String coder() {
        return Preferences.coder();
    }

    /**
     * Does an operation; the person is told when it cannot be done.
     *
     * @param operation the operation
     * @return whether it changed the study
     */
    public boolean run(StudyOperation operation) {
        return workspace.run(operation);
    }

    /**
     * Codes a passage and remembers the codes as used.
     *
     * @param passage the passage
     * @param codes the codes
     * @return whether the study was changed
     */
    public boolean code(Passage passage, List<Code> codes) {
        boolean changed = run(new CodeSegment(passage, codes, coder()));
        if (changed) {
            remember(codes);
        }
        return changed;
    }

    /**
     * Remembers codes as used last.
     *
     * @param codes the codes
     */
    public void remember(List<Code> codes) {
        latest = codes.stream().map(Code::getId).toList();
        for (String code : latest) {
            recent.remove(code);
            recent.add(0, code);
        }
        while (recent.size() > RECENT) {
            recent.remove(RECENT);
        }
    }

    /**
     * The codes given last, together.
     *
     * @return those of them that still exist
     */
    public List<Code> latest() {
        return latest.stream().map(id -> find(Code.class, id)).flatMap(Optional::stream).toList();
    }

    /**
     * The codes used lately.
     *
     * @return those that still exist, the latest first, at most nine
     */
    public List<Code> recent() {
        return recent.stream().map(id -> find(Code.class, id)).flatMap(Optional::stream).toList();
    }

    /**
     * The code of a number key: the one it belongs to, else the one used that many codes ago.
     *
     * @param digit 1 to 9
     * @return the code, if there is one
     */
    public Optional<Code> codeOfKey(int digit) {
        for (Code code : codes()) {
            if (String.valueOf(digit).equals(code.getShortcut())) {
                return Optional.of(code);
            }
        }
        List<Code> used = recent();
        return digit >= 1 && digit <= used.size() ? Optional.of(used.get(digit - 1)) : Optional.empty();
    }

    /**
     * All codes and folders.
     *
     * @return codes in the order of the tree
     */
    public List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        codeSystem().ifPresent(system -> {
            for (TreeIterator<EObject> all = system.eAllContents(); all.hasNext();) {
                if (all.next() instanceof Code code) {
                    codes.add(code);
                }
            }
        });
        return codes;
    }

    /**
     * The documents and codes that are active in the open study.
     *
     * @return the activation, without what was deleted
     */
    public Activation activation() {
        return activation.current();
    }

    /**
     * Activates documents and codes. It is remembered for the study, on this computer.
     *
     * @param wanted what is to be active from now on
     */
    public void activate(Activation wanted) {
        activation.activate(wanted.within(documents(), tree().codes()));
    }

    /**
     * Adds a listener of the activation.
     *
     * @param listener told the activation whenever it is another one, also when another study is opened
     */
    public void addActivationListener(Consumer<Activation> listener) {
        activation.addListener(listener);
    }

    /**
     * Removes a listener of the activation.
     *
     * @param listener no longer told
     */
    public void removeActivationListener(Consumer<Activation> listener) {
        activation.removeListener(listener);
    }

    /**
     * Adds a listener.
     *
     * @param listener told whenever the study, its codings or codes changed
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener no longer told
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    void dispose() {
        workspace.removeListener(follower);
        listeners.clear();
    }

    private List<String> documents() {
        return index().map(CodingIndex::documents).orElse(List.of());
    }

    private void read(StudySession session) {
        tree = null;
        frequencies = null;
        if (session == null) {
            index = null;
        } else {
            synchronized (session) {
                index = CodingIndex.of(session.study());
            }
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private final class Follower implements StudyWorkspaceListener {
        @Override
        public void opened(StudySession session) {
            recent.clear();
            latest = List.of();
            read(session);
            activation.open(session.study().getId(), documents(), tree().codes());
            tell();
        }

        @Override
        public void closed() {
            read(null);
            activation.open(null, List.of(), List.of());
            tell();
        }

        @Override
        public void changed(StudyEvent event) {
            tree = null;
            if (index == null) {
                read(event.session());
            } else {
                CodingIndex before = index;
                synchronized (event.session()) {
                    index = before.after(event.session().study(), event.touched());
                }
                frequencies = frequencies == null ? null : frequencies.after(before, index);
            }
            activation.follow(documents(), tree().codes());
            tell();
        }
    }
}
