/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.triangula.model.Dated;
import org.triangula.model.Identified;
import org.triangula.model.Sourced;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task Carriage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An actor has a task during a period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.TaskCarriage#getTask <em>Task</em>}</li>
 *   <li>{@link org.triangula.model.actors.TaskCarriage#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.actors.TaskCarriage#getShare <em>Share</em>}</li>
 *   <li>{@link org.triangula.model.actors.TaskCarriage#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getTaskCarriage()
 * @model
 * @generated
 */
public interface TaskCarriage extends Identified, Dated, Sourced {
	/**
	 * Returns the value of the '<em><b>Task</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The task.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task</em>' reference.
	 * @see #setTask(Task)
	 * @see org.triangula.model.actors.ActorsPackage#getTaskCarriage_Task()
	 * @model required="true"
	 * @generated
	 */
	Task getTask();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.TaskCarriage#getTask <em>Task</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' reference.
	 * @see #getTask()
	 * @generated
	 */
	void setTask(Task value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.actors.CarriageKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In what way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.triangula.model.actors.CarriageKind
	 * @see #setKind(CarriageKind)
	 * @see org.triangula.model.actors.ActorsPackage#getTaskCarriage_Kind()
	 * @model
	 * @generated
	 */
	CarriageKind getKind();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.TaskCarriage#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.triangula.model.actors.CarriageKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CarriageKind value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share between 0 and 1; unset when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(Double)
	 * @see org.triangula.model.actors.ActorsPackage#getTaskCarriage_Share()
	 * @model
	 * @generated
	 */
	Double getShare();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.TaskCarriage#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(Double value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has to be said about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.triangula.model.actors.ActorsPackage#getTaskCarriage_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.TaskCarriage#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // TaskCarriage
