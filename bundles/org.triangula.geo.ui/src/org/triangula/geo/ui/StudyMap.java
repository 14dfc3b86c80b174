// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.geo.style.MapSettings;
import org.triangula.geo.style.MapSettingsFile;
import org.triangula.model.Term;
import org.triangula.model.inquiry.Inquiry;
import org.triangula.model.inquiry.Link;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Places;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;

/**
 * The map of the open study, shared by the views: what is chosen, what is shown, what was asked for at a place. Used in
 * the thread of the user interface; the content is made in a job.
 */
final class StudyMap {

    private static final int DELAY = 60;
    private static final int SAVE_DELAY = 1500;

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final StudyWorkspaceListener follower = new Follower();
    private MapSettings settings = MapSettings.FIRST;
    private MapContentBuilder builder;
    private volatile MapContent content;
    private MapPlace place;
    private Job job;
    private boolean following;
    private boolean unsaved;
    private final Runnable saver = this::saveSettings;

    /** Told about the map, in the thread of the user interface. */
    interface Listener {
        /** The content or the choice changed. */
        void contentChanged();

        /** A person asked what is at a place. */
        default void placeChanged() {
            // most listeners do not care
        }
    }

    /** The map of the running workbench. */
    static StudyMap get() {
        Bundle bundle = FrameworkUtil.getBundle(StudyMap.class);
        ServiceReference<StudyMap> reference = bundle.getBundleContext().getServiceReference(StudyMap.class);
        StudyMap map = bundle.getBundleContext().getService(reference);
        map.follow();
        return map;
    }

    private void follow() {
        if (!following) {
            following = true;
            StudyWorkspace workspace = StudyWorkspace.get();
            workspace.addListener(follower);
            workspace.current().ifPresent(this::enter);
        }
    }

    Optional<MapContent> content() {
        return Optional.ofNullable(content);
    }

    Optional<MapPlace> place() {
        return Optional.ofNullable(place);
    }

    MapSettings settings() {
        return settings;
    }

    /** Changes what is shown; kept with the study. */
    void choose(UnaryOperator<MapSettings> change) {
        MapSettings changed = change.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            unsaved = true;
            PlatformUI.getWorkbench().getDisplay().timerExec(SAVE_DELAY, saver);
            refresh();
        }
    }

    /** Whether the content is still being made for the first time. */
    boolean isLoading() {
        return builder != null && content == null;
    }

    /** The content for others: made anew, without what must not be published unless that is wanted; in a job. */
    MapContent forExport(boolean publicOnly) {
        MapContentBuilder current = builder;
        MapSettings wanted = settings;
        synchronized (current) {
            return current.build(wanted, publicOnly);
        }
    }

    private void saveSettings() {
        if (unsaved && builder != null && !builder.session().isReadOnly()) {
            unsaved = false;
            try {
                MapSettingsFile.write(settings, MapSettingsFile.of(builder.session().folder().path()));
            } catch (IOException e) {
                // the study itself is not touched; the look of the map is chosen again next time
                ILog.of(getClass()).warn("The settings of the map could not be kept", e);
            }
        }
    }

    void ask(MapPlace asked) {
        place = asked;
        listeners.forEach(Listener::placeChanged);
    }

    void addListener(Listener listener) {
        listeners.add(listener);
    }

    void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    private void enter(StudySession session) {
        builder = new MapContentBuilder(session);
        settings = MapSettingsFile.read(MapSettingsFile.of(session.folder().path()));
        unsaved = false;
        place = null;
        refresh();
    }

    private void refresh() {
        if (job != null) {
            job.cancel();
        }
        MapContentBuilder current = builder;
        MapSettings wanted = settings;
        if (current == null) {
            return;
        }
        job = Job.create(Messages.map_loading, (ICoreRunnable) monitor -> {
            MapContent made;
            synchronized (current) {
                if (monitor.isCanceled()) {
                    return;
                }
                made = current.build(wanted);
            }
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed() && !monitor.isCanceled()) {
                display.asyncExec(() -> publish(current, wanted, made));
            }
        });
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule(DELAY);
    }

    private void publish(MapContentBuilder from, MapSettings wanted, MapContent made) {
        if (from == builder && wanted.equals(settings)) {
            content = made;
            listeners.forEach(Listener::contentChanged);
        }
    }

    void dispose() {
        listeners.clear();
        if (job != null) {
            job.cancel();
        }
    }

    /** Follows the open study. */
    private final class Follower implements StudyWorkspaceListener {
        @Override
        public void opened(StudySession session) {
            enter(session);
        }

        @Override
        public void closing(StudySession session) {
            saveSettings();
        }

        @Override
        public void closed() {
            builder = null;
            content = null;
            place = null;
            listeners.forEach(Listener::contentChanged);
            listeners.forEach(Listener::placeChanged);
        }

        @Override
        public void changed(StudyEvent event) {
            if (event.touches(Area.class) || event.touches(Facility.class) || event.touches(Places.class)
                    || event.touches(Scenario.class) || event.touches(ScenarioResult.class)
                    || event.touches(Link.class) || event.touches(Term.class)
                    || event.touches(Inquiry.class) || event.touches(Case.class)
                    || event.touches(VariableValue.class)) {
                refresh();
            }
        }
    }
}
