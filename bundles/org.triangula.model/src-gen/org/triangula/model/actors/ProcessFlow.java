/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import org.triangula.model.Element;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That one step follows on another; a hand-over where the carriers differ.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.actors.ProcessFlow#getFrom <em>From</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessFlow#getTo <em>To</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessFlow#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessFlow#getMedium <em>Medium</em>}</li>
 *   <li>{@link org.triangula.model.actors.ProcessFlow#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.actors.ActorsPackage#getProcessFlow()
 * @model
 * @generated
 */
public interface ProcessFlow extends Element, Sourced {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The earlier step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(ProcessStep)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessFlow_From()
	 * @model required="true"
	 * @generated
	 */
	ProcessStep getFrom();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessFlow#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(ProcessStep value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The later step; unset where the process ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(ProcessStep)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessFlow_To()
	 * @model
	 * @generated
	 */
	ProcessStep getTo();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessFlow#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(ProcessStep value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When this way is taken; unset = always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessFlow_Condition()
	 * @model
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessFlow#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Medium</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through what it is handed over, a term of the vocabulary process-medium.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Medium</em>' reference.
	 * @see #setMedium(Term)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessFlow_Medium()
	 * @model
	 * @generated
	 */
	Term getMedium();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessFlow#getMedium <em>Medium</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium</em>' reference.
	 * @see #getMedium()
	 * @generated
	 */
	void setMedium(Term value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.triangula.model.actors.ActorsPackage#getProcessFlow_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.actors.ProcessFlow#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // ProcessFlow
