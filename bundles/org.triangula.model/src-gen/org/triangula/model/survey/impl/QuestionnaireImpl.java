/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.Wording;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.model.survey.Topic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Questionnaire</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.impl.QuestionnaireImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionnaireImpl#getIntroductions <em>Introductions</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionnaireImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionnaireImpl#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionnaireImpl#getReleasedAt <em>Released At</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionnaireImpl#getReleasedBy <em>Released By</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.QuestionnaireImpl#getChangeReason <em>Change Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuestionnaireImpl extends NamedElementImpl implements Questionnaire {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIntroductions() <em>Introductions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntroductions()
	 * @generated
	 * @ordered
	 */
	protected EList<Wording> introductions;

	/**
	 * The cached value of the '{@link #getTopics() <em>Topics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopics()
	 * @generated
	 * @ordered
	 */
	protected EList<Topic> topics;

	/**
	 * The cached value of the '{@link #getPredecessor() <em>Predecessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredecessor()
	 * @generated
	 * @ordered
	 */
	protected Questionnaire predecessor;

	/**
	 * The default value of the '{@link #getReleasedAt() <em>Released At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleasedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant RELEASED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReleasedAt() <em>Released At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleasedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant releasedAt = RELEASED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReleasedBy() <em>Released By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleasedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String RELEASED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReleasedBy() <em>Released By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleasedBy()
	 * @generated
	 * @ordered
	 */
	protected String releasedBy = RELEASED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getChangeReason() <em>Change Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangeReason()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANGE_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChangeReason() <em>Change Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangeReason()
	 * @generated
	 * @ordered
	 */
	protected String changeReason = CHANGE_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuestionnaireImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SurveyPackage.Literals.QUESTIONNAIRE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTIONNAIRE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wording> getIntroductions() {
		if (introductions == null) {
			introductions = new EObjectContainmentEList.Resolving<Wording>(Wording.class, this, SurveyPackage.QUESTIONNAIRE__INTRODUCTIONS);
		}
		return introductions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Topic> getTopics() {
		if (topics == null) {
			topics = new EObjectContainmentEList.Resolving<Topic>(Topic.class, this, SurveyPackage.QUESTIONNAIRE__TOPICS);
		}
		return topics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Questionnaire getPredecessor() {
		if (predecessor != null && predecessor.eIsProxy()) {
			InternalEObject oldPredecessor = (InternalEObject)predecessor;
			predecessor = (Questionnaire)eResolveProxy(oldPredecessor);
			if (predecessor != oldPredecessor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SurveyPackage.QUESTIONNAIRE__PREDECESSOR, oldPredecessor, predecessor));
			}
		}
		return predecessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Questionnaire basicGetPredecessor() {
		return predecessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPredecessor(Questionnaire newPredecessor) {
		Questionnaire oldPredecessor = predecessor;
		predecessor = newPredecessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTIONNAIRE__PREDECESSOR, oldPredecessor, predecessor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReleasedAt() {
		return releasedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReleasedAt(Instant newReleasedAt) {
		Instant oldReleasedAt = releasedAt;
		releasedAt = newReleasedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTIONNAIRE__RELEASED_AT, oldReleasedAt, releasedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReleasedBy() {
		return releasedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReleasedBy(String newReleasedBy) {
		String oldReleasedBy = releasedBy;
		releasedBy = newReleasedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTIONNAIRE__RELEASED_BY, oldReleasedBy, releasedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChangeReason() {
		return changeReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangeReason(String newChangeReason) {
		String oldChangeReason = changeReason;
		changeReason = newChangeReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.QUESTIONNAIRE__CHANGE_REASON, oldChangeReason, changeReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SurveyPackage.QUESTIONNAIRE__INTRODUCTIONS:
				return ((InternalEList<?>)getIntroductions()).basicRemove(otherEnd, msgs);
			case SurveyPackage.QUESTIONNAIRE__TOPICS:
				return ((InternalEList<?>)getTopics()).basicRemove(otherEnd, msgs);
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
			case SurveyPackage.QUESTIONNAIRE__VERSION:
				return getVersion();
			case SurveyPackage.QUESTIONNAIRE__INTRODUCTIONS:
				return getIntroductions();
			case SurveyPackage.QUESTIONNAIRE__TOPICS:
				return getTopics();
			case SurveyPackage.QUESTIONNAIRE__PREDECESSOR:
				if (resolve) return getPredecessor();
				return basicGetPredecessor();
			case SurveyPackage.QUESTIONNAIRE__RELEASED_AT:
				return getReleasedAt();
			case SurveyPackage.QUESTIONNAIRE__RELEASED_BY:
				return getReleasedBy();
			case SurveyPackage.QUESTIONNAIRE__CHANGE_REASON:
				return getChangeReason();
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
			case SurveyPackage.QUESTIONNAIRE__VERSION:
				setVersion((String)newValue);
				return;
			case SurveyPackage.QUESTIONNAIRE__INTRODUCTIONS:
				getIntroductions().clear();
				getIntroductions().addAll((Collection<? extends Wording>)newValue);
				return;
			case SurveyPackage.QUESTIONNAIRE__TOPICS:
				getTopics().clear();
				getTopics().addAll((Collection<? extends Topic>)newValue);
				return;
			case SurveyPackage.QUESTIONNAIRE__PREDECESSOR:
				setPredecessor((Questionnaire)newValue);
				return;
			case SurveyPackage.QUESTIONNAIRE__RELEASED_AT:
				setReleasedAt((Instant)newValue);
				return;
			case SurveyPackage.QUESTIONNAIRE__RELEASED_BY:
				setReleasedBy((String)newValue);
				return;
			case SurveyPackage.QUESTIONNAIRE__CHANGE_REASON:
				setChangeReason((String)newValue);
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
			case SurveyPackage.QUESTIONNAIRE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case SurveyPackage.QUESTIONNAIRE__INTRODUCTIONS:
				getIntroductions().clear();
				return;
			case SurveyPackage.QUESTIONNAIRE__TOPICS:
				getTopics().clear();
				return;
			case SurveyPackage.QUESTIONNAIRE__PREDECESSOR:
				setPredecessor((Questionnaire)null);
				return;
			case SurveyPackage.QUESTIONNAIRE__RELEASED_AT:
				setReleasedAt(RELEASED_AT_EDEFAULT);
				return;
			case SurveyPackage.QUESTIONNAIRE__RELEASED_BY:
				setReleasedBy(RELEASED_BY_EDEFAULT);
				return;
			case SurveyPackage.QUESTIONNAIRE__CHANGE_REASON:
				setChangeReason(CHANGE_REASON_EDEFAULT);
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
			case SurveyPackage.QUESTIONNAIRE__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case SurveyPackage.QUESTIONNAIRE__INTRODUCTIONS:
				return introductions != null && !introductions.isEmpty();
			case SurveyPackage.QUESTIONNAIRE__TOPICS:
				return topics != null && !topics.isEmpty();
			case SurveyPackage.QUESTIONNAIRE__PREDECESSOR:
				return predecessor != null;
			case SurveyPackage.QUESTIONNAIRE__RELEASED_AT:
				return RELEASED_AT_EDEFAULT == null ? releasedAt != null : !RELEASED_AT_EDEFAULT.equals(releasedAt);
			case SurveyPackage.QUESTIONNAIRE__RELEASED_BY:
				return RELEASED_BY_EDEFAULT == null ? releasedBy != null : !RELEASED_BY_EDEFAULT.equals(releasedBy);
			case SurveyPackage.QUESTIONNAIRE__CHANGE_REASON:
				return CHANGE_REASON_EDEFAULT == null ? changeReason != null : !CHANGE_REASON_EDEFAULT.equals(changeReason);
		}
		return super.eIsSet(featureID);
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
		result.append(" (version: ");
		result.append(version);
		result.append(", releasedAt: ");
		result.append(releasedAt);
		result.append(", releasedBy: ");
		result.append(releasedBy);
		result.append(", changeReason: ");
		result.append(changeReason);
		result.append(')');
		return result.toString();
	}

} //QuestionnaireImpl
