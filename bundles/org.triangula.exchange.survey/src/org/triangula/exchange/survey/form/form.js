// SPDX-License-Identifier: EPL-2.0
"use strict";
(function () {
  const form = JSON.parse(document.getElementById("questionnaire").textContent);
  const words = form.words;
  const questions = new Map();
  form.topics.forEach(topic => topic.questions.forEach(question => questions.set(question.key, question)));
  const storeKey = "triangula-form " + form.id + " " + form.topics.map(topic => topic.number).join(" ")
    + " " + form.desk;
  let state = fresh();

  function fresh() {
    return { id: identity(), unit: form.unit, desk: form.desk, language: form.languages[0], answers: {},
        finished: false };
  }

  function identity() {
    const bytes = new Uint8Array(16);
    crypto.getRandomValues(bytes);
    return Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
  }

  function say(text) {
    return text[state.language] || text[Object.keys(text)[0]] || "";
  }

  function word(key, ...values) {
    const text = (words[state.language] || words.en)[key];
    return values.reduce((result, value, i) => result.replace("{" + i + "}", value), text);
  }

  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key.startsWith("on")) {
        element.addEventListener(key.substring(2), value);
      } else if (value === true) {
        element.setAttribute(key, "");
      } else if (value !== false && value !== undefined && value !== null) {
        element.setAttribute(key, value);
      }
    }
    element.append(...children.filter(child => child !== null && child !== undefined));
    return element;
  }

  // ---- answers and routing

  function answerOf(key) {
    return state.answers[key] || {};
  }

  function isGiven(answer, question) {
    const options = answer.options || [];
    const missing = options.some(code => (question.options.find(option => option.code === code) || {}).missing);
    return !answer.missing && !missing && (options.length > 0 || typeof answer.number === "number"
      || (answer.text || "").trim() !== "" || Object.keys(answer.rows || {}).length > 0);
  }

  function isAnswered(answer) {
    return Boolean(answer.missing) || (answer.options || []).length > 0 || typeof answer.number === "number"
      || (answer.text || "").trim() !== "" || Object.keys(answer.rows || {}).length > 0;
  }

  /** Whether the routing leads to a question: true, false, or null when it depends on another desk. */
  function isAsked(question, underway) {
    const seen = underway || new Set();
    if (seen.has(question.key)) {
      return false;
    }
    seen.add(question.key);
    let result = true;
    for (const rule of question.routing) {
      const earlier = questions.get(rule.question);
      const holds = earlier ? ruleHolds(rule, earlier) && isAsked(earlier, seen) !== false : null;
      if (holds === false) {
        result = false;
      } else if (holds === null && result === true) {
        result = null;
      }
    }
    seen.delete(question.key);
    return result;
  }

  function ruleHolds(rule, earlier) {
    const answer = answerOf(rule.question);
    if (!isGiven(answer, earlier)) {
      return false;
    }
    const options = answer.options || [];
    const number = typeof answer.number === "number" ? answer.number : NaN;
    switch (rule.operator) {
      case "answered": return true;
      case "contains": return options.includes(rule.value) || options.length === 0 && (answer.text
          || "").includes(rule.value);
      case "less": return number < Number(rule.value);
      case "greater": return number > Number(rule.value);
      default: {
        const same = options.length > 0 ? options.length === 1 && options[0] === rule.value
          : Number.isNaN(number) ? answer.text === rule.value : number === Number(rule.value);
        return rule.operator === "equals" ? same : !same;
      }
    }
  }

  function problems(question) {
    const answer = answerOf(question.key);
    const found = [];
    if (question.required && !isAnswered(answer)) {
      found.push(word("required"));
    }
    if (answer.wrong) {
      found.push(word("noNumber"));
    }
    if (typeof answer.number === "number"
      && (question.minimum !== null && answer.number < question.minimum || question.maximum !== null
          && answer.number > question.maximum)) {
      found.push(word("range", question.minimum === null ? "…" : question.minimum, question.maximum === null ? "…"
          : question.maximum));
    }
    if (question.type === "date" && answer.text
        && !/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(answer.text)) {
      found.push(word("date"));
    }
    return found;
  }

  function change(question, values) {
    const answer = Object.assign({}, answerOf(question.key), values);
    if (!values.missing && isAnswered(Object.assign({}, answer, { missing: "" }))) {
      delete answer.missing;
    }
    state.answers[question.key] = answer;
    state.finished = false;
    keep();
    refresh();
  }

  function keep() {
    try {
      localStorage.setItem(storeKey, JSON.stringify(state));
    } catch (e) {
      // a browser that keeps nothing for files; the saved file remains
    }
  }

  // ---- page

  function input(question, type, attributes) {
    return make("input", Object.assign({ type: type, name: question.key, id: undefined }, attributes));
  }

  function optionLabel(option) {
    return " " + say(option.wording);
  }

  function choice(question, option, several) {
    const answer = answerOf(question.key);
    const chosen = (answer.options || []).includes(option.code);
    const box = input(question, several ? "checkbox" : "radio", {
      value: option.code, checked: chosen,
      onchange: event => {
        let codes = several ? (answerOf(question.key).options || []).filter(code => code !== option.code) : [];
        if (event.target.checked) {
          const exclusive = code => (question.options.find(each => each.code === code) || {}).exclusive;
          codes = option.exclusive ? [] : codes.filter(code => !exclusive(code));
          codes.push(option.code);
        }
        change(question, { options: codes });
        render();
      }
    });
    const label = make("label", {}, box, optionLabel(option));
    if (!option.openText || !chosen) {
      return label;
    }
    return make("div", {}, label, input(question, "text", {
      "data-words": question.key, value: answer.text || "", "aria-label": say(option.wording),
      oninput: event => change(question, { text: event.target.value })
    }));
  }

  function ranking(question) {
    const places = question.rankPlaces > 0 ? question.rankPlaces : question.options.length;
    const codes = answerOf(question.key).options || [];
    const list = make("div", {});
    for (let place = 0; place < Math.min(places, codes.length + 1); place++) {
      const select = make("select", {
        name: question.key, "data-place": place + 1, "aria-label": word("place", place + 1),
        onchange: event => {
          const next = (answerOf(question.key).options || []).slice();
          next[place] = event.target.value;
          const filled = next.filter(code => code);
          change(question, { options: filled.filter((code, i) => filled.indexOf(code) === i) });
          render();
        }
      }, make("option", { value: "" }, "–"));
      question.options.forEach(option => {
        if (!codes.includes(option.code) || codes[place] === option.code) {
          select.append(make("option", { value: option.code, selected: codes[place] === option.code },
              say(option.wording)));
        }
      });
      list.append(make("label", {}, word("place", place + 1) + " ", select));
    }
    return list;
  }

  function matrix(question) {
    const rows = answerOf(question.key).rows || {};
    return make("table", {},
      make("thead", {}, make("tr", {}, make("td", {}), ...question.options.map(option => make("th", { scope: "col" },
          say(option.wording))))),
      make("tbody", {}, ...question.rows.map(row => make("tr", {}, make("th", { scope: "row" }, say(row.wording)),
        ...question.options.map(option => make("td", {}, make("input", {
          type: "radio", name: question.key + " " + row.code, value: option.code,
              checked: rows[row.code] === option.code,
          "aria-label": say(row.wording) + ": " + say(option.wording),
          onchange: () => change(question, { rows: Object.assign({}, answerOf(question.key).rows,
              { [row.code]: option.code }) })
        })))))));
  }

  function typed(question) {
    const answer = answerOf(question.key);
    if (question.type === "text") {
      const area = make("textarea", { name: question.key, oninput: event => change(question,
          { text: event.target.value }) });
      area.value = answer.text || "";
      return area;
    }
    if (question.type === "date") {
      return input(question, "text", { placeholder: "2024-03-01", value: answer.text || "",
          oninput: event => change(question, { text: event.target.value.trim() }) });
    }
    return make("label", { class: "inline" }, input(question, "text", {
      class: "number", inputmode: "decimal", value: answer.wrong || (typeof answer.number === "number"
          ? String(answer.number) : ""),
      oninput: event => {
        const text = event.target.value.trim();
        const number = /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
        change(question, { number: number === null ? undefined : number, wrong: text !== "" && number === null ? text
            : undefined });
      }
    }), " " + (question.type === "percent" ? "%" : question.unit));
  }

  function missing(question) {
    const box = make("div", { class: "missing" });
    for (const kind of ["dont-know", "refused"]) {
      box.append(make("label", { class: "inline" }, input(question, "checkbox", {
        "data-missing": kind, checked: answerOf(question.key).missing === kind,
        onchange: event => {
          state.answers[question.key] = event.target.checked ? { missing: kind } : {};
          state.finished = false;
          keep();
          render();
        }
      }), " " + word(kind)));
    }
    return box;
  }

  function field(question) {
    let body;
    if (question.type === "matrix") {
      body = matrix(question);
    } else if (question.type === "rank") {
      body = ranking(question);
    } else if (["single", "yes-no", "multiple"].includes(question.type)) {
      body = make("div", {}, ...question.options.map(option => choice(question, option, question.type === "multiple")));
    } else {
      body = typed(question);
    }
    const conditions = question.routing.filter(rule => !questions.has(rule.question));
    return make("fieldset", { id: "question " + question.key, "data-question": question.key },
      make("legend", {}, (question.number ? question.number + " " : "") + say(question.wording) + (question.required
          ? " *" : "")),
      Object.keys(question.hint).length > 0 ? make("p", { class: "hint" }, say(question.hint)) : null,
      conditions.length > 0 ? make("p", { class: "hint" }, word("otherDesk",
          conditions.map(rule => rule.words[state.language] || rule.words.en).join("; "))) : null,
      body, make("p", { class: "problem", role: "status" }), missing(question));
  }

  function render() {
    const active = document.activeElement;
    const focus = active && active.name ? [active.name, active.value, active.type] : null;
    document.documentElement.lang = state.language;
    document.title = say(form.title);
    const main = document.getElementById("form");
    main.replaceChildren();
    document.getElementById("title").textContent = say(form.title);
    const tools = document.getElementById("tools");
    const file = make("input", { type: "file", id: "file", accept: ".json", hidden: true,
        onchange: event => load(event.target.files[0]) });
    tools.replaceChildren(make("progress", { id: "progress", max: 1, value: 0 }), make("span", { id: "count" }),
      make("select", { id: "language", "aria-label": word("language"),
          onchange: event => { state.language = event.target.value; keep(); render(); } },
        ...form.languages.map(language => make("option", { value: language, selected: language === state.language },
            word("name." + language) || language))),
      make("button", { id: "load", type: "button", onclick: () => file.click() }, word("load")), file,
      make("button", { id: "save", type: "button", onclick: () => save() }, word("save")),
      make("button", { id: "finish", type: "button", class: "main", onclick: () => finish() }, word("finish")));
    main.append(make("div", { id: "about" }, make("p", {}, say(form.introduction)),
      make("label", {}, word("unit") + " *", make("input", { type: "text", id: "unit", value: state.unit,
          oninput: event => { state.unit = event.target.value; keep(); refresh(); } })),
      make("label", {}, word("desk"), make("input", { type: "text", id: "desk", value: state.desk,
          oninput: event => { state.desk = event.target.value; keep(); } })),
      make("p", { class: "hint" }, word("privacy"))));
    form.topics.forEach(topic => main.append(make("section", { "data-topic": topic.number },
      make("h2", {}, (topic.number ? topic.number + " " : "") + say(topic.heading)), ...topic.questions.map(field))));
    main.append(make("p", { id: "message", role: "alert", class: "problem" }));
    refresh();
    if (focus) {
      const again = Array.from(document.getElementsByName(focus[0])).find(each => each.type === focus[2]
          && (each.type === "text" || each.value === focus[1]));
      if (again) {
        again.focus();
      }
    }
  }

  function refresh() {
    let asked = 0;
    let answered = 0;
    questions.forEach(question => {
      const box = document.getElementById("question " + question.key);
      const shown = isAsked(question) !== false;
      box.hidden = !shown;
      if (shown) {
        asked++;
        answered += isAnswered(answerOf(question.key)) ? 1 : 0;
      }
      const found = shown && (isAnswered(answerOf(question.key)) || answerOf(question.key).wrong) ? problems(question)
          : [];
      box.classList.toggle("wrong", found.length > 0);
      box.querySelector(".problem").textContent = found.join(" ");
    });
    document.getElementById("progress").value = asked === 0 ? 0 : answered / asked;
    document.getElementById("count").textContent = word("count", answered, asked);
  }

  // ---- files

  function toFile() {
    const answers = [];
    questions.forEach(question => {
      const answer = answerOf(question.key);
      const asked = isAsked(question);
      if (asked === false) {
        answers.push({ question: question.key, missing: "not-asked" });
      } else if (question.type === "matrix" && !answer.missing) {
        Object.entries(answer.rows || {}).forEach(([row, code]) => answers.push({ question: question.key, row: row,
            options: [code] }));
      } else if (isAnswered(answer)) {
        const entry = { question: question.key };
        if (answer.missing) {
          entry.missing = answer.missing;
        } else {
          if ((answer.options || []).length > 0) {
            entry.options = answer.options;
          }
          if (typeof answer.number === "number") {
            entry.number = answer.number;
          }
          if ((answer.text || "").trim() !== "") {
            entry.text = answer.text.trim();
          }
        }
        answers.push(entry);
      }
    });
    return {
      format: "triangula-form-answers", version: 1, questionnaire: form.id, name: form.name, id: state.id,
          unit: state.unit.trim(),
      desk: state.desk.trim(), topics: form.whole ? [] : form.topics.map(topic => topic.number),
      status: state.finished ? "complete" : "partial", savedAt: new Date().toISOString(), answers: answers, state: state
    };
  }

  function save() {
    const name = [form.name, state.unit,
        state.desk].filter(part => part.trim() !== "").join(" ").replace(/[^\p{L}\p{N}]+/gu, "-") + ".json";
    const url = URL.createObjectURL(new Blob([JSON.stringify(toFile(), null, 1)], { type: "application/json" }));
    const link = make("a", { href: url, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    document.getElementById("message").textContent = word("saved", name);
  }

  function finish() {
    const wrong = [];
    if (state.unit.trim() === "") {
      wrong.push(document.getElementById("unit"));
    }
    questions.forEach(question => {
      if (isAsked(question) !== false) {
        const found = problems(question);
        const box = document.getElementById("question " + question.key);
        box.classList.toggle("wrong", found.length > 0);
        box.querySelector(".problem").textContent = found.join(" ");
        if (found.length > 0) {
          wrong.push(box);
        }
      }
    });
    if (wrong.length > 0) {
      document.getElementById("message").textContent = word("wrong", wrong.length);
      wrong[0].scrollIntoView({ block: "center" });
      return;
    }
    state.finished = true;
    keep();
    save();
  }

  function load(file) {
    file.text().then(text => {
      const read = JSON.parse(text);
      if (read.format !== "triangula-form-answers" || read.questionnaire !== form.id
          || typeof read.state !== "object") {
        throw new Error();
      }
      state = Object.assign(fresh(), read.state);
      keep();
      render();
      document.getElementById("message").textContent = word("loaded");
    }).catch(() => { document.getElementById("message").textContent = word("notLoaded"); });
  }

  try {
    const kept = JSON.parse(localStorage.getItem(storeKey));
    state = kept ? Object.assign(fresh(), kept) : state;
  } catch (e) {
    // nothing was kept
  }
  render();
}());
