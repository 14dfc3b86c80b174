/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.survey.AnswerDecision;
import org.triangula.model.survey.DerivedVariable;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Survey</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.impl.SurveyImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.SurveyImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.SurveyImpl#getOpenedOn <em>Opened On</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.SurveyImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.SurveyImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.SurveyImpl#getQuestionnaires <em>Questionnaires</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.SurveyImpl#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.SurveyImpl#getDerivedVariables <em>Derived Variables</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.SurveyImpl#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SurveyImpl extends NamedElementImpl implements Survey {
	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The default value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected String sourceNote = SOURCE_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenedOn() <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String OPENED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenedOn() <em>Opened On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenedOn()
	 * @generated
	 * @ordered
	 */
	protected String openedOn = OPENED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String CLOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected String closedOn = CLOSED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getQuestionnaires() <em>Questionnaires</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestionnaires()
	 * @generated
	 * @ordered
	 */
	protected EList<Questionnaire> questionnaires;

	/**
	 * The cached value of the '{@link #getResponses() <em>Responses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponses()
	 * @generated
	 * @ordered
	 */
	protected EList<Response> responses;

	/**
	 * The cached value of the '{@link #getDerivedVariables() <em>Derived Variables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDerivedVariables()
	 * @generated
	 * @ordered
	 */
	protected EList<DerivedVariable> derivedVariables;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<AnswerDecision> decisions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SurveyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SurveyPackage.Literals.SURVEY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, SurveyPackage.SURVEY__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceNote() {
		return sourceNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceNote(String newSourceNote) {
		String oldSourceNote = sourceNote;
		sourceNote = newSourceNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpenedOn() {
		return openedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenedOn(String newOpenedOn) {
		String oldOpenedOn = openedOn;
		openedOn = newOpenedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY__OPENED_ON, oldOpenedOn, openedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClosedOn() {
		return closedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedOn(String newClosedOn) {
		String oldClosedOn = closedOn;
		closedOn = newClosedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.SURVEY__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Questionnaire> getQuestionnaires() {
		if (questionnaires == null) {
			questionnaires = new EObjectContainmentEList.Resolving<Questionnaire>(Questionnaire.class, this, SurveyPackage.SURVEY__QUESTIONNAIRES);
		}
		return questionnaires;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Response> getResponses() {
		if (responses == null) {
			responses = new EObjectContainmentEList.Resolving<Response>(Response.class, this, SurveyPackage.SURVEY__RESPONSES);
		}
		return responses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DerivedVariable> getDerivedVariables() {
		if (derivedVariables == null) {
			derivedVariables = new EObjectContainmentEList.Resolving<DerivedVariable>(DerivedVariable.class, this, SurveyPackage.SURVEY__DERIVED_VARIABLES);
		}
		return derivedVariables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AnswerDecision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList.Resolving<AnswerDecision>(AnswerDecision.class, this, SurveyPackage.SURVEY__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SurveyPackage.SURVEY__QUESTIONNAIRES:
				return ((InternalEList<?>)getQuestionnaires()).basicRemove(otherEnd, msgs);
			case SurveyPackage.SURVEY__RESPONSES:
				return ((InternalEList<?>)getResponses()).basicRemove(otherEnd, msgs);
			case SurveyPackage.SURVEY__DERIVED_VARIABLES:
				return ((InternalEList<?>)getDerivedVariables()).basicRemove(otherEnd, msgs);
			case SurveyPackage.SURVEY__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
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
			case SurveyPackage.SURVEY__SOURCES:
				return getSources();
			case SurveyPackage.SURVEY__SOURCE_NOTE:
				return getSourceNote();
			case SurveyPackage.SURVEY__OPENED_ON:
				return getOpenedOn();
			case SurveyPackage.SURVEY__CLOSED_ON:
				return getClosedOn();
			case SurveyPackage.SURVEY__METHOD:
				return getMethod();
			case SurveyPackage.SURVEY__QUESTIONNAIRES:
				return getQuestionnaires();
			case SurveyPackage.SURVEY__RESPONSES:
				return getResponses();
			case SurveyPackage.SURVEY__DERIVED_VARIABLES:
				return getDerivedVariables();
			case SurveyPackage.SURVEY__DECISIONS:
				return getDecisions();
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
			case SurveyPackage.SURVEY__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case SurveyPackage.SURVEY__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case SurveyPackage.SURVEY__OPENED_ON:
				setOpenedOn((String)newValue);
				return;
			case SurveyPackage.SURVEY__CLOSED_ON:
				setClosedOn((String)newValue);
				return;
			case SurveyPackage.SURVEY__METHOD:
				setMethod((String)newValue);
				return;
			case SurveyPackage.SURVEY__QUESTIONNAIRES:
				getQuestionnaires().clear();
				getQuestionnaires().addAll((Collection<? extends Questionnaire>)newValue);
				return;
			case SurveyPackage.SURVEY__RESPONSES:
				getResponses().clear();
				getResponses().addAll((Collection<? extends Response>)newValue);
				return;
			case SurveyPackage.SURVEY__DERIVED_VARIABLES:
				getDerivedVariables().clear();
				getDerivedVariables().addAll((Collection<? extends DerivedVariable>)newValue);
				return;
			case SurveyPackage.SURVEY__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends AnswerDecision>)newValue);
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
			case SurveyPackage.SURVEY__SOURCES:
				getSources().clear();
				return;
			case SurveyPackage.SURVEY__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case SurveyPackage.SURVEY__OPENED_ON:
				setOpenedOn(OPENED_ON_EDEFAULT);
				return;
			case SurveyPackage.SURVEY__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case SurveyPackage.SURVEY__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case SurveyPackage.SURVEY__QUESTIONNAIRES:
				getQuestionnaires().clear();
				return;
			case SurveyPackage.SURVEY__RESPONSES:
				getResponses().clear();
				return;
			case SurveyPackage.SURVEY__DERIVED_VARIABLES:
				getDerivedVariables().clear();
				return;
			case SurveyPackage.SURVEY__DECISIONS:
				getDecisions().clear();
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
			case SurveyPackage.SURVEY__SOURCES:
				return sources != null && !sources.isEmpty();
			case SurveyPackage.SURVEY__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case SurveyPackage.SURVEY__OPENED_ON:
				return OPENED_ON_EDEFAULT == null ? openedOn != null : !OPENED_ON_EDEFAULT.equals(openedOn);
			case SurveyPackage.SURVEY__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case SurveyPackage.SURVEY__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case SurveyPackage.SURVEY__QUESTIONNAIRES:
				return questionnaires != null && !questionnaires.isEmpty();
			case SurveyPackage.SURVEY__RESPONSES:
				return responses != null && !responses.isEmpty();
			case SurveyPackage.SURVEY__DERIVED_VARIABLES:
				return derivedVariables != null && !derivedVariables.isEmpty();
			case SurveyPackage.SURVEY__DECISIONS:
				return decisions != null && !decisions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case SurveyPackage.SURVEY__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case SurveyPackage.SURVEY__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case ModelPackage.SOURCED__SOURCES: return SurveyPackage.SURVEY__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return SurveyPackage.SURVEY__SOURCE_NOTE;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (sourceNote: ");
		result.append(sourceNote);
		result.append(", openedOn: ");
		result.append(openedOn);
		result.append(", closedOn: ");
		result.append(closedOn);
		result.append(", method: ");
		result.append(method);
		result.append(')');
		return result.toString();
	}

} //SurveyImpl
