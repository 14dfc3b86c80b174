/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How something is done in an administration, with the variants in which it is found.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.Process#getKey <em>Key</em>}</li>
 *   <li>{@link org.triangula.model.actors.Process#getTask <em>Task</em>}</li>
 *   <li>{@link org.triangula.model.actors.Process#getPersonConcerned <em>Person Concerned</em>}</li>
 *   <li>{@link org.triangula.model.actors.Process#getVariants <em>Variants</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getProcess()
 * @model
 * @generated
 */
public interface Process extends NamedElement, Sourced {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable key, unique in the study, for example appointment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProcess_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Process#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Task</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The task that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task</em>' reference.
	 * @see #setTask(Task)
	 * @see org.triangula.model.actors.ActorsPackage#getProcess_Task()
	 * @model
	 * @generated
	 */
	Task getTask();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Process#getTask <em>Task</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' reference.
	 * @see #getTask()
	 * @generated
	 */
	void setTask(Task value);

	/**
	 * Returns the value of the '<em><b>Person Concerned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the carrier who is the person that the process is about, for example Citizen; contacts with this carrier are counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person Concerned</em>' attribute.
	 * @see #setPersonConcerned(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProcess_PersonConcerned()
	 * @model
	 * @generated
	 */
	String getPersonConcerned();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Process#getPersonConcerned <em>Person Concerned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Concerned</em>' attribute.
	 * @see #getPersonConcerned()
	 * @generated
	 */
	void setPersonConcerned(String value);

	/**
	 * Returns the value of the '<em><b>Variants</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.ProcessVariant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The variants, in the order in which they are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variants</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getProcess_Variants()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<ProcessVariant> getVariants();

} // Process
