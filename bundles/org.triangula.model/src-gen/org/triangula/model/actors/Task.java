/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A task of local administration.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.Task#getKey <em>Key</em>}</li>
 *   <li>{@link org.triangula.model.actors.Task#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.triangula.model.actors.Task#getDutyKind <em>Duty Kind</em>}</li>
 *   <li>{@link org.triangula.model.actors.Task#getLevel <em>Level</em>}</li>
 *   <li>{@link org.triangula.model.actors.Task#isDirect <em>Direct</em>}</li>
 *   <li>{@link org.triangula.model.actors.Task#getColour <em>Colour</em>}</li>
 *   <li>{@link org.triangula.model.actors.Task#getTasks <em>Tasks</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getTask()
 * @model
 * @generated
 */
public interface Task extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.triangula.model.actors.ActorsPackage#getTask_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Task#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal basis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Basis</em>' attribute.
	 * @see #setLegalBasis(String)
	 * @see org.triangula.model.actors.ActorsPackage#getTask_LegalBasis()
	 * @model
	 * @generated
	 */
	String getLegalBasis();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Task#getLegalBasis <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Basis</em>' attribute.
	 * @see #getLegalBasis()
	 * @generated
	 */
	void setLegalBasis(String value);

	/**
	 * Returns the value of the '<em><b>Duty Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.actors.DutyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of duty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duty Kind</em>' attribute.
	 * @see org.triangula.model.actors.DutyKind
	 * @see #setDutyKind(DutyKind)
	 * @see org.triangula.model.actors.ActorsPackage#getTask_DutyKind()
	 * @model
	 * @generated
	 */
	DutyKind getDutyKind();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Task#getDutyKind <em>Duty Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duty Kind</em>' attribute.
	 * @see org.triangula.model.actors.DutyKind
	 * @see #getDutyKind()
	 * @generated
	 */
	void setDutyKind(DutyKind value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.actors.TaskLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strategic or operative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.triangula.model.actors.TaskLevel
	 * @see #setLevel(TaskLevel)
	 * @see org.triangula.model.actors.ActorsPackage#getTask_Level()
	 * @model
	 * @generated
	 */
	TaskLevel getLevel();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Task#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.triangula.model.actors.TaskLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(TaskLevel value);

	/**
	 * Returns the value of the '<em><b>Direct</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for tasks wholly or mainly for people with a migration background (unmittelbare Aufgaben).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direct</em>' attribute.
	 * @see #setDirect(boolean)
	 * @see org.triangula.model.actors.ActorsPackage#getTask_Direct()
	 * @model
	 * @generated
	 */
	boolean isDirect();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Task#isDirect <em>Direct</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direct</em>' attribute.
	 * @see #isDirect()
	 * @generated
	 */
	void setDirect(boolean value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour of its carriers in charts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.triangula.model.actors.ActorsPackage#getTask_Colour()
	 * @model dataType="org.triangula.model.Colour"
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.Task#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.actors.Task}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts of the task.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.triangula.model.actors.ActorsPackage#getTask_Tasks()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Task> getTasks();

} // Task
