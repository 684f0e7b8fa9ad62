// Suggestions below the search field. Without this script the form does the same with one more page.
(() => {
  const field = document.querySelector('.search input[type=search]');
  if (!field) return;
  const form = field.form, box = field.parentElement;
  const list = document.createElement('ul');
  list.className = 'suggestions'; list.id = 'suggestions'; list.hidden = true;
  list.setAttribute('role', 'listbox'); list.setAttribute('aria-label', form.querySelector('label').textContent);
  box.append(list);
  for (const [name, value] of Object.entries({role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id})) field.setAttribute(name, value);
  let timer, asked = '', at = -1;
  const close = () => { list.hidden = true; at = -1; field.setAttribute('aria-expanded', 'false'); field.removeAttribute('aria-activedescendant'); };
  const choose = index => {
    const items = [...list.children];
    items.forEach((item, i) => item.setAttribute('aria-selected', i === index));
    at = index;
    if (index < 0) field.removeAttribute('aria-activedescendant');
    else { field.setAttribute('aria-activedescendant', items[index].id); items[index].scrollIntoView({block: 'nearest'}); }
  };
  const show = hits => {
    list.replaceChildren(...hits.slice(0, 8).map((hit, i) => {
      const item = document.createElement('li'), link = document.createElement('a'), small = document.createElement('small');
      item.id = 'suggestion-' + i; item.setAttribute('role', 'option'); item.setAttribute('aria-selected', 'false');
      link.href = form.getAttribute('action').replace(/\/search$/, '') + hit.path; link.tabIndex = -1; link.textContent = hit.name;
      small.textContent = hit.what[document.documentElement.lang]; link.append(small); item.append(link);
      return item;
    }));
    at = -1; list.hidden = !hits.length; field.setAttribute('aria-expanded', String(!!hits.length));
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    const typed = field.value.trim();
    if (typed.length < 2) { close(); return; }
    timer = setTimeout(async () => {
      asked = typed;
      try {
        const answer = await fetch('/search.json?q=' + encodeURIComponent(typed));
        if (answer.ok && asked === typed) show((await answer.json()).result.hits);
      } catch { close(); }
    }, 120);
  });
  field.addEventListener('keydown', event => {
    if (list.hidden) return;
    const last = list.children.length - 1;
    if (event.key === 'ArrowDown') choose(at < last ? at + 1 : 0);
    else if (event.key === 'ArrowUp') choose(at > 0 ? at - 1 : last);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && at >= 0) list.children[at].firstChild.click();
    else return;
    event.preventDefault();
  });
  document.addEventListener('click', event => { if (!box.contains(event.target)) close(); });
})();
