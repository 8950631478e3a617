/** A roadmap that is made up, for what the Action does while it waits. */

/**
 * It has everything that usual roadmaps have, often enough that V8 learns it. Its words tell that it is English: otherwise
 * the word lists of all languages would be loaded.
 */
export const SAMPLE = `# 🍲 Learning roadmap: cooking

What to learn, [step by step](https://example.org/steps), for people who have **never cooked** and want to.
Read it from top to bottom. ✅ done

> You need a kitchen, a pan and an hour a day.

---

## 🧰 Skills and Tools

| Skill | Tools |
| --- | --- |
| **Knives** <!-- id: skills/knives --> | Peeler, Board (optional) |
| **Heat** | Pan, Pot, Oven |
| **Taste** | Salt, Herbs (basil, thyme), Lemon |

---

## 🗺️ The phases

### 🌱 Phase 1: Basics – week 1 (optional)

- [x] Cut vegetables: [video](https://example.org/cut) & *notes*
- [ ] \`Boil\` <!-- id: basics/boil --> an egg
  - Soft
  - Hard
- ✅ Wash and dry (\`colander\`, \`towel\`)
- ✅ Measure what you need <!-- id: basics/measure -->
1. Wash up

**Project:** a salad for ~~two~~ four

---

### 🔥 Phase 2: What to do with heat

- [ ] Fry onions (slowly, then quickly) <!-- id: heat/onions -->
- [ ] Roast potatoes
- [ ] Steam fish & greens
- [ ] Simmer a stock
  - [ ] Chicken
  - [ ] Vegetables (optional)
- [ ] Rest meat before you cut it

---

### 🥣 Phase 3: Sauces and what goes with them

<details><summary>More</summary><ul><li>Béchamel</li><li>Velouté</li></ul></details>

- Tomato sauce – [recipe](https://example.org/tomato)
- Gravy
- Mayonnaise, by hand
- Which sauce goes with which dish

---

### 🎂 Phase 4: Baking

Time: 2 weeks

* Bread
    * Yeast
    * Sourdough
* Cake (with a mixer)
* Pastry: short, puff

Advanced
--------

- Chocolate
- Ice cream

---

## 🚀 Projects

- **Sunday lunch** – soup, roast and a cake for six. <!-- id: projects/lunch -->
- **A week of dinners**: plan, shop and cook for five days.
- **Cook for a friend** *(after phase 3)*

| Project | What it shows |
| --- | --- |
| Picnic | Bread, cold dishes |
| Buffet | Planning for twenty people |

## Resources

- https://example.org/book
- [A course](https://example.org/course) (free)

## License

MIT
`;
