/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Actors;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.actors.Task;
import org.triangula.model.actors.Tie;

import org.triangula.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Actors</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.impl.ActorsImpl#getActors <em>Actors</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ActorsImpl#getTies <em>Ties</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ActorsImpl#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.triangula.model.actors.impl.ActorsImpl#getProcesses <em>Processes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActorsImpl extends IdentifiedImpl implements Actors {
	/**
	 * The cached value of the '{@link #getActors() <em>Actors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActors()
	 * @generated
	 * @ordered
	 */
	protected EList<Actor> actors;

	/**
	 * The cached value of the '{@link #getTies() <em>Ties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTies()
	 * @generated
	 * @ordered
	 */
	protected EList<Tie> ties;

	/**
	 * The cached value of the '{@link #getTasks() <em>Tasks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTasks()
	 * @generated
	 * @ordered
	 */
	protected EList<Task> tasks;

	/**
	 * The cached value of the '{@link #getProcesses() <em>Processes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcesses()
	 * @generated
	 * @ordered
	 */
	protected EList<org.triangula.model.actors.Process> processes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActorsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActorsPackage.Literals.ACTORS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Actor> getActors() {
		if (actors == null) {
			actors = new EObjectContainmentEList.Resolving<Actor>(Actor.class, this, ActorsPackage.ACTORS__ACTORS);
		}
		return actors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tie> getTies() {
		if (ties == null) {
			ties = new EObjectContainmentEList.Resolving<Tie>(Tie.class, this, ActorsPackage.ACTORS__TIES);
		}
		return ties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Task> getTasks() {
		if (tasks == null) {
			tasks = new EObjectContainmentEList.Resolving<Task>(Task.class, this, ActorsPackage.ACTORS__TASKS);
		}
		return tasks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.triangula.model.actors.Process> getProcesses() {
		if (processes == null) {
			processes = new EObjectContainmentEList.Resolving<org.triangula.model.actors.Process>(org.triangula.model.actors.Process.class, this, ActorsPackage.ACTORS__PROCESSES);
		}
		return processes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ActorsPackage.ACTORS__ACTORS:
				return ((InternalEList<?>)getActors()).basicRemove(otherEnd, msgs);
			case ActorsPackage.ACTORS__TIES:
				return ((InternalEList<?>)getTies()).basicRemove(otherEnd, msgs);
			case ActorsPackage.ACTORS__TASKS:
				return ((InternalEList<?>)getTasks()).basicRemove(otherEnd, msgs);
			case ActorsPackage.ACTORS__PROCESSES:
				return ((InternalEList<?>)getProcesses()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ActorsPackage.ACTORS__ACTORS:
				return getActors();
			case ActorsPackage.ACTORS__TIES:
				return getTies();
			case ActorsPackage.ACTORS__TASKS:
				return getTasks();
			case ActorsPackage.ACTORS__PROCESSES:
				return getProcesses();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ActorsPackage.ACTORS__ACTORS:
				getActors().clear();
				getActors().addAll((Collection<? extends Actor>)newValue);
				return;
			case ActorsPackage.ACTORS__TIES:
				getTies().clear();
				getTies().addAll((Collection<? extends Tie>)newValue);
				return;
			case ActorsPackage.ACTORS__TASKS:
				getTasks().clear();
				getTasks().addAll((Collection<? extends Task>)newValue);
				return;
			case ActorsPackage.ACTORS__PROCESSES:
				getProcesses().clear();
				getProcesses().addAll((Collection<? extends org.triangula.model.actors.Process>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ActorsPackage.ACTORS__ACTORS:
				getActors().clear();
				return;
			case ActorsPackage.ACTORS__TIES:
				getTies().clear();
				return;
			case ActorsPackage.ACTORS__TASKS:
				getTasks().clear();
				return;
			case ActorsPackage.ACTORS__PROCESSES:
				getProcesses().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ActorsPackage.ACTORS__ACTORS:
				return actors != null && !actors.isEmpty();
			case ActorsPackage.ACTORS__TIES:
				return ties != null && !ties.isEmpty();
			case ActorsPackage.ACTORS__TASKS:
				return tasks != null && !tasks.isEmpty();
			case ActorsPackage.ACTORS__PROCESSES:
				return processes != null && !processes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ActorsImpl
