/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.PublishedFigure;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.SurveyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Published Figure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#isApproximate <em>Approximate</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#getOption <em>Option</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.PublishedFigureImpl#getQuotation <em>Quotation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PublishedFigureImpl extends NamedElementImpl implements PublishedFigure {
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
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected Integer count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected Integer base = BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPercent() <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercent()
	 * @generated
	 * @ordered
	 */
	protected static final Double PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPercent() <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercent()
	 * @generated
	 * @ordered
	 */
	protected Double percent = PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected static final int DECIMALS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected int decimals = DECIMALS_EDEFAULT;

	/**
	 * The default value of the '{@link #isApproximate() <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isApproximate()
	 * @generated
	 * @ordered
	 */
	protected static final boolean APPROXIMATE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isApproximate() <em>Approximate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isApproximate()
	 * @generated
	 * @ordered
	 */
	protected boolean approximate = APPROXIMATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected Question question;

	/**
	 * The cached value of the '{@link #getOption() <em>Option</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOption()
	 * @generated
	 * @ordered
	 */
	protected AnswerOption option;

	/**
	 * The default value of the '{@link #getQuotation() <em>Quotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotation()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuotation() <em>Quotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotation()
	 * @generated
	 * @ordered
	 */
	protected String quotation = QUOTATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PublishedFigureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SurveyPackage.Literals.PUBLISHED_FIGURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, SurveyPackage.PUBLISHED_FIGURE__SOURCES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.PUBLISHED_FIGURE__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.PUBLISHED_FIGURE__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.PUBLISHED_FIGURE__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.PUBLISHED_FIGURE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(Integer newCount) {
		Integer oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.PUBLISHED_FIGURE__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(Integer newBase) {
		Integer oldBase = base;
		base = newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.PUBLISHED_FIGURE__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPercent() {
		return percent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPercent(Double newPercent) {
		Double oldPercent = percent;
		percent = newPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.PUBLISHED_FIGURE__PERCENT, oldPercent, percent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDecimals() {
		return decimals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecimals(int newDecimals) {
		int oldDecimals = decimals;
		decimals = newDecimals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.PUBLISHED_FIGURE__DECIMALS, oldDecimals, decimals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isApproximate() {
		return approximate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproximate(boolean newApproximate) {
		boolean oldApproximate = approximate;
		approximate = newApproximate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.PUBLISHED_FIGURE__APPROXIMATE, oldApproximate, approximate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Question getQuestion() {
		if (question != null && question.eIsProxy()) {
			InternalEObject oldQuestion = (InternalEObject)question;
			question = (Question)eResolveProxy(oldQuestion);
			if (question != oldQuestion) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SurveyPackage.PUBLISHED_FIGURE__QUESTION, oldQuestion, question));
			}
		}
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Question basicGetQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(Question newQuestion) {
		Question oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.PUBLISHED_FIGURE__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnswerOption getOption() {
		if (option != null && option.eIsProxy()) {
			InternalEObject oldOption = (InternalEObject)option;
			option = (AnswerOption)eResolveProxy(oldOption);
			if (option != oldOption) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SurveyPackage.PUBLISHED_FIGURE__OPTION, oldOption, option));
			}
		}
		return option;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AnswerOption basicGetOption() {
		return option;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOption(AnswerOption newOption) {
		AnswerOption oldOption = option;
		option = newOption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.PUBLISHED_FIGURE__OPTION, oldOption, option));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuotation() {
		return quotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuotation(String newQuotation) {
		String oldQuotation = quotation;
		quotation = newQuotation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.PUBLISHED_FIGURE__QUOTATION, oldQuotation, quotation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SurveyPackage.PUBLISHED_FIGURE__SOURCES:
				return getSources();
			case SurveyPackage.PUBLISHED_FIGURE__SOURCE_NOTE:
				return getSourceNote();
			case SurveyPackage.PUBLISHED_FIGURE__PLACE:
				return getPlace();
			case SurveyPackage.PUBLISHED_FIGURE__GROUP:
				return getGroup();
			case SurveyPackage.PUBLISHED_FIGURE__ROLE:
				return getRole();
			case SurveyPackage.PUBLISHED_FIGURE__COUNT:
				return getCount();
			case SurveyPackage.PUBLISHED_FIGURE__BASE:
				return getBase();
			case SurveyPackage.PUBLISHED_FIGURE__PERCENT:
				return getPercent();
			case SurveyPackage.PUBLISHED_FIGURE__DECIMALS:
				return getDecimals();
			case SurveyPackage.PUBLISHED_FIGURE__APPROXIMATE:
				return isApproximate();
			case SurveyPackage.PUBLISHED_FIGURE__QUESTION:
				if (resolve) return getQuestion();
				return basicGetQuestion();
			case SurveyPackage.PUBLISHED_FIGURE__OPTION:
				if (resolve) return getOption();
				return basicGetOption();
			case SurveyPackage.PUBLISHED_FIGURE__QUOTATION:
				return getQuotation();
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
			case SurveyPackage.PUBLISHED_FIGURE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__PLACE:
				setPlace((String)newValue);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__GROUP:
				setGroup((String)newValue);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__ROLE:
				setRole((String)newValue);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__COUNT:
				setCount((Integer)newValue);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__BASE:
				setBase((Integer)newValue);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__PERCENT:
				setPercent((Double)newValue);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__DECIMALS:
				setDecimals((Integer)newValue);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__APPROXIMATE:
				setApproximate((Boolean)newValue);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__QUESTION:
				setQuestion((Question)newValue);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__OPTION:
				setOption((AnswerOption)newValue);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__QUOTATION:
				setQuotation((String)newValue);
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
			case SurveyPackage.PUBLISHED_FIGURE__SOURCES:
				getSources().clear();
				return;
			case SurveyPackage.PUBLISHED_FIGURE__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__BASE:
				setBase(BASE_EDEFAULT);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__PERCENT:
				setPercent(PERCENT_EDEFAULT);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__DECIMALS:
				setDecimals(DECIMALS_EDEFAULT);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__APPROXIMATE:
				setApproximate(APPROXIMATE_EDEFAULT);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__QUESTION:
				setQuestion((Question)null);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__OPTION:
				setOption((AnswerOption)null);
				return;
			case SurveyPackage.PUBLISHED_FIGURE__QUOTATION:
				setQuotation(QUOTATION_EDEFAULT);
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
			case SurveyPackage.PUBLISHED_FIGURE__SOURCES:
				return sources != null && !sources.isEmpty();
			case SurveyPackage.PUBLISHED_FIGURE__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case SurveyPackage.PUBLISHED_FIGURE__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case SurveyPackage.PUBLISHED_FIGURE__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case SurveyPackage.PUBLISHED_FIGURE__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case SurveyPackage.PUBLISHED_FIGURE__COUNT:
				return COUNT_EDEFAULT == null ? count != null : !COUNT_EDEFAULT.equals(count);
			case SurveyPackage.PUBLISHED_FIGURE__BASE:
				return BASE_EDEFAULT == null ? base != null : !BASE_EDEFAULT.equals(base);
			case SurveyPackage.PUBLISHED_FIGURE__PERCENT:
				return PERCENT_EDEFAULT == null ? percent != null : !PERCENT_EDEFAULT.equals(percent);
			case SurveyPackage.PUBLISHED_FIGURE__DECIMALS:
				return decimals != DECIMALS_EDEFAULT;
			case SurveyPackage.PUBLISHED_FIGURE__APPROXIMATE:
				return approximate != APPROXIMATE_EDEFAULT;
			case SurveyPackage.PUBLISHED_FIGURE__QUESTION:
				return question != null;
			case SurveyPackage.PUBLISHED_FIGURE__OPTION:
				return option != null;
			case SurveyPackage.PUBLISHED_FIGURE__QUOTATION:
				return QUOTATION_EDEFAULT == null ? quotation != null : !QUOTATION_EDEFAULT.equals(quotation);
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
				case SurveyPackage.PUBLISHED_FIGURE__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case SurveyPackage.PUBLISHED_FIGURE__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
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
				case ModelPackage.SOURCED__SOURCES: return SurveyPackage.PUBLISHED_FIGURE__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return SurveyPackage.PUBLISHED_FIGURE__SOURCE_NOTE;
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
		result.append(", place: ");
		result.append(place);
		result.append(", group: ");
		result.append(group);
		result.append(", role: ");
		result.append(role);
		result.append(", count: ");
		result.append(count);
		result.append(", base: ");
		result.append(base);
		result.append(", percent: ");
		result.append(percent);
		result.append(", decimals: ");
		result.append(decimals);
		result.append(", approximate: ");
		result.append(approximate);
		result.append(", quotation: ");
		result.append(quotation);
		result.append(')');
		return result.toString();
	}

} //PublishedFigureImpl
