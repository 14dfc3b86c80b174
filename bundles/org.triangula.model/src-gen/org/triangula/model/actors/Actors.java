/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Actors</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everybody and everything that acts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.Actors#getActors <em>Actors</em>}</li>
 *   <li>{@link org.triangula.model.actors.Actors#getTies <em>Ties</em>}</li>
 *   <li>{@link org.triangula.model.actors.Actors#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.triangula.model.actors.Actors#getProcesses <em>Processes</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getActors()
 * @model
 * @generated
 */
public interface Actors extends Identified {
	/**
	 * Returns the value of the '<em><b>Actors</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.Actor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People, organisations, administrative units, bodies and programmes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actors</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getActors_Actors()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Actor> getActors();

	/**
	 * Returns the value of the '<em><b>Ties</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.Tie}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ties between actors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ties</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getActors_Ties()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Tie> getTies();

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.Task}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The task taxonomy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getActors_Tasks()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Task> getTasks();

	/**
	 * Returns the value of the '<em><b>Processes</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.Process}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processes with their variants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processes</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getActors_Processes()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<org.triangula.model.actors.Process> getProcesses();

} // Actors
