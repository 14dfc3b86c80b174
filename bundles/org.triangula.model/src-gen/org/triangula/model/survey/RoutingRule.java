/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Routing Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition on an earlier answer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.RoutingRule#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.triangula.model.survey.RoutingRule#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.triangula.model.survey.RoutingRule#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getRoutingRule()
 * @model
 * @generated
 */
public interface RoutingRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The earlier question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(Question)
	 * @see org.triangula.model.survey.SurveyPackage#getRoutingRule_Question()
	 * @model required="true"
	 * @generated
	 */
	Question getQuestion();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.RoutingRule#getQuestion <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' reference.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(Question value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.survey.RoutingOperator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to compare.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see org.triangula.model.survey.RoutingOperator
	 * @see #setOperator(RoutingOperator)
	 * @see org.triangula.model.survey.SurveyPackage#getRoutingRule_Operator()
	 * @model
	 * @generated
	 */
	RoutingOperator getOperator();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.RoutingRule#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see org.triangula.model.survey.RoutingOperator
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(RoutingOperator value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Option code or value to compare with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.triangula.model.survey.SurveyPackage#getRoutingRule_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.RoutingRule#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // RoutingRule
